package vn.tdkt.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A nomination on its way, with everything known of it so far.
 *
 * @param unitEndedOn last day the unit exists, null while it does
 * @param fit whether the standing office proposes it, null before the appraisal
 * @param session number of the session whose result holds, null before
 * @param agreed code of the award the Council agrees to, null before and when refused
 * @param granted what the decision says, null before it is recorded
 * @param prize in đồng
 */
public record AwardCase(
        long id,
        String cluster,
        String clusterName,
        String unit,
        String unitName,
        @Nullable LocalDate unitEndedOn,
        String award,
        @Nullable Integer votes,
        @Nullable Integer votesBase,
        @Nullable Integer place,
        @Nullable Boolean fit,
        @Nullable String remark,
        @Nullable Integer session,
        @Nullable Outcome outcome,
        @Nullable String agreed,
        @Nullable String reason,
        @Nullable Boolean granted,
        @Nullable String grantReason,
        @Nullable Long prize) {

    /** E.g. "8/9"; empty by consensus. */
    public String counted() {
        return votes == null || votesBase == null ? "" : votes + "/" + votesBase;
    }

    boolean unitEnded(LocalDate day) {
        return unitEndedOn != null && day.isAfter(unitEndedOn);
    }
}
