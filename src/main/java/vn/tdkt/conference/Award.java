package vn.tdkt.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award that a conference may nominate for, by the rules in force from a year on.
 *
 * @param decidedBy who decides, as papers name it
 * @param from first year these rules hold
 * @param voteBase of what the share of votes is taken
 * @param threshold the share a nomination needs
 * @param quorum the share of members that must be there to vote
 * @param mostPerCluster how many units of a cluster may be nominated, null without limit
 * @param ways how the conference may vote
 * @param achievementYears how many years' achievements it rewards, so that none of them is rewarded with it twice
 * @param quota limit for the whole province, null without
 */
public record Award(
        String code,
        String name,
        String decidedBy,
        int from,
        VoteBase voteBase,
        Share threshold,
        Share quorum,
        @Nullable Integer mostPerCluster,
        List<VoteWay> ways,
        int achievementYears,
        @Nullable Quota quota) {

    /** An award of which nothing is said rewards the year itself. */
    public Award {
        achievementYears = Math.max(1, achievementYears);
    }
}
