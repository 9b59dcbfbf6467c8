package vn.tdkt.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a person sees it in the product.
 *
 * @param fullName whom it is for
 * @param way what became of it
 * @param error what the mail server said last, null when it said nothing
 * @param resentBy who last said that it be sent again, null for nobody
 * @param returnedAt when the report was read that it came back, null for none
 * @param returnStatus enhanced status code of that report (RFC 3463), null for none
 * @param returnSaid what the receiving server said there, perhaps nothing; null for no report
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
        @Nullable String error,
        @Nullable String resentBy,
        @Nullable Instant returnedAt,
        @Nullable String returnStatus,
        @Nullable String returnSaid) {

    /** What to do about one that came back, null for another. */
    public @Nullable String advice() {
        return returnStatus == null ? null : ReturnReason.of(returnStatus).advice();
    }

    /** What became of a mail. */
    public enum Way {
        SENT("Đã gửi"),
        RETURNED("Bị trả lại"),
        SENDING("Đang gửi"),
        UNSURE("Không rõ đã gửi hay chưa"),
        MERGED("Đã gộp vào thư mới hơn"),
        OBSOLETE("Không cần gửi nữa, việc đã xong"),
        REFUSED("Địa chỉ không nhận thư"),
        WAITING("Chờ gửi"),
        RETRYING("Chưa gửi được, sẽ thử lại"),
        GIVEN_UP("Không gửi được"),
        NO_ADDRESS("Không có địa chỉ thư"),
        ONLY_HERE("Xem tại đây");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** Whether a person may say that it be sent again. */
        public boolean mayBeSentAgain() {
            return this == UNSURE || this == REFUSED || this == GIVEN_UP || this == RETURNED;
        }

        public String label() {
            return label;
        }
    }
}
