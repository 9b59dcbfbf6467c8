package vn.tdkt.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;

/**
 * A leader's Duyệt.
 *
 * @param outside filled when the leader approved on paper
 * @param reason why it goes back, when it does
 * @param number number and symbol from the office's own register; null to take the next one of this system
 * @param signedOn day of the signature, today when null
 */
public record ApprovalAnswer(
        @Nullable DoneOutside outside,
        @Nullable Boolean approved,
        @Nullable String reason,
        @Nullable String number,
        @Nullable LocalDate signedOn) {

    /** Approved here or on paper. */
    boolean isYes() {
        return outside != null || Boolean.TRUE.equals(approved);
    }
}
