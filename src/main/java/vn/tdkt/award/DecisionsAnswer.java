package vn.tdkt.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that came back.
 *
 * @param more whether others are still to come
 */
public record DecisionsAnswer(List<Decision> decisions, List<Grant> grants, boolean more) {

    public DecisionsAnswer {
        decisions = decisions == null ? List.of() : decisions;
        grants = grants == null ? List.of() : grants;
    }

    /** The decision on one award. */
    public record Decision(
            String award, @Nullable String number, @Nullable LocalDate decidedOn) {

        boolean complete() {
            return number != null && !number.isBlank() && decidedOn != null;
        }
    }

    /** @param granted null while no decision has come */
    public record Grant(
            long id, @Nullable Boolean granted, @Nullable String reason) {}
}
