package vn.tdkt.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.State;

/**
 * How one of those who report stands.
 *
 * @param name of the unit or cluster
 * @param due by the end of this day
 * @param submittedOn day of the first complete submission
 * @param daysLate 0 when in time or no longer owed
 * @param openBelow how many reports it still waits for itself
 */
public record Member(
        long obligation,
        String name,
        State state,
        LocalDate due,
        @Nullable LocalDate submittedOn,
        long daysLate,
        int below,
        int openBelow) {

    public String stateLabel() {
        return state.label();
    }
}
