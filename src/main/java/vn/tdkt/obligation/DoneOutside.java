package vn.tdkt.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;

/**
 * What was asked for was done on another way than in the system.
 *
 * @param doneOn the real day
 * @param doneBy who did it, as the office names them
 * @param file id of the scan, null without one
 */
public record DoneOutside(
        Way way,
        LocalDate doneOn,
        String doneBy,
        @Nullable String note,
        @Nullable Long file) {

    /** How papers travel when they do not travel here. */
    public enum Way {
        POST("Bưu điện"),
        DOCUMENT_SYSTEM("Hệ thống quản lý văn bản (QLVB)"),
        ZALO("Zalo"),
        TELEPHONE("Điện thoại"),
        MEETING("Cuộc họp"),
        BY_HAND("Nộp trực tiếp"),
        CONFIDENTIAL("Gửi theo chế độ mật");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    void refuseAfter(LocalDate today) {
        if (doneOn.isAfter(today)) {
            throw new Refusal("Ngày thực hiện ngoài hệ thống không thể sau hôm nay; hãy ghi ngày thực tế đã làm.");
        }
        if (doneBy.isBlank()) {
            throw new Refusal("Chưa ghi ai đã thực hiện ngoài hệ thống; hãy nhập họ tên hoặc tên đơn vị.");
        }
    }
}
