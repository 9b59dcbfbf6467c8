package vn.tdkt.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;

/**
 * What the receiver says to a report.
 *
 * @param outside filled when it was received on paper, on the true day
 * @param reason what is to be supplemented, when it is not taken
 * @param supplementDue by the end of which day; a short term is taken when null
 * @param arrivedOn true day of arrival of the paper, when it differs
 */
public record ReceiptAnswer(
        @Nullable DoneOutside outside,
        @Nullable Boolean taken,
        @Nullable String reason,
        @Nullable LocalDate supplementDue,
        @Nullable LocalDate arrivedOn) {

    /** Taken here or on paper. */
    boolean isYes() {
        return outside != null || Boolean.TRUE.equals(taken);
    }

    @Nullable
    LocalDate arrival() {
        return outside == null ? arrivedOn : outside.on();
    }
}
