package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;

/**
 * What was asked for was done on another way than in the system.
 *
 * @param on the real day
 * @param who who did it, as the office names them
 * @param fileId id of the scan, null without one
 */
public record DoneOutside(
        Way way,
        LocalDate on,
        String who,
        @Nullable String note,
        @Nullable Long fileId) {

    /** How papers travel when they do not travel here. */
    public enum Way {
        POST("Bưu điện"),
        QLVB("Hệ thống quản lý văn bản (QLVB)"),
        ZALO("Zalo"),
        PHONE("Điện thoại"),
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

        /** As an office types it, however it writes capitals; also the short "QLVB". */
        static Optional<Way> typed(String text) {
            return Stream.of(values())
                    .filter(way ->
                            way.label.equalsIgnoreCase(text) || way.name().equalsIgnoreCase(text))
                    .findFirst();
        }
    }

    /** The same with another file. */
    public DoneOutside withScan(long file) {
        return new DoneOutside(way, on, who, note, file);
    }

    /** What a person typed may lack anything, and cannot be later than today. */
    void refuseUnlessComplete(LocalDate today) {
        if (way == null || on == null || who == null || who.isBlank()) {
            throw new Refusal(
                    "Chưa ghi đủ việc đã làm ngoài hệ thống: bằng cách nào, ngày nào, ai thực hiện; hãy ghi đủ.");
        }
        if (on.isAfter(today)) {
            throw new Refusal("Ngày thực hiện ngoài hệ thống không thể sau hôm nay; hãy ghi ngày thực tế đã làm.");
        }
    }
}
