package vn.tdkt.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a person sees it in the product.
 *
 * @param fullName whom it is for
 * @param way what became of it
 * @param error what the mail server said last, null when it said nothing
 */
public record Mail(
        long id,
        String account,
        String fullName,
        @Nullable String address,
        String subject,
        String body,
        Instant createdAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        Way way,
        @Nullable String error) {

    /** What became of a mail. */
    public enum Way {
        SENT("Đã gửi"),
        WAITING("Chờ gửi"),
        RETRYING("Chưa gửi được, sẽ thử lại"),
        GIVEN_UP("Không gửi được"),
        NO_ADDRESS("Không có địa chỉ thư"),
        ONLY_HERE("Xem tại đây");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
