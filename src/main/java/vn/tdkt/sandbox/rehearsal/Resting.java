package vn.tdkt.sandbox.rehearsal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Groups;

/**
 * Who leaves work to a newcomer: near the end of what the sample plays by itself nobody answers for its accounts, first for
 * those who approve and sign, then for those who prepare, so that each finds something on the list.
 *
 * @param until the day that is played to, null when nobody rests
 */
record Resting(Set<String> accounts, @Nullable LocalDate until) {

    private static final int LEADERS_REST = 21;
    /** From before the first of the year's reports is handed in, whatever the seed. */
    private static final int OFFICERS_REST = 9;

    private static final Set<String> OF_LEADERS = Set.of(
            "userTask_approveReport",
            "userTask_approveDocuments",
            "userTask_checkDraft",
            "userTask_checkDocument",
            "userTask_signDocument");

    static final Resting NOBODY = new Resting(Set.of(), null);

    boolean rests(String account, OpenTask task, LocalDate today) {
        if (until == null || !accounts.contains(account)) {
            return false;
        }
        boolean ofLeader = OF_LEADERS.contains(task.step()) || task.offeredTo().equals(Groups.alone(account));
        int days = ofLeader ? LEADERS_REST : OFFICERS_REST;
        return today.isAfter(until.minusDays(days));
    }
}
