package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The order of a cluster's members by their points; who has as many shares the rank. */
final class Ranks {

    private Ranks() {}

    /** Ranks in words by obligation, e.g. "2 (đồng hạng)"; who has no points has none. */
    static Map<Long, String> of(List<MemberScore> members) {
        List<BigDecimal> shares = members.stream()
                .map(MemberScore::share)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, String> ranks = new HashMap<>();
        for (MemberScore member : members) {
            BigDecimal share = member.share();
            if (share != null) {
                ranks.put(member.obligation(), rank(share, shares));
            }
        }
        return ranks;
    }

    private static String rank(BigDecimal share, List<BigDecimal> all) {
        long before = all.stream().filter(other -> other.compareTo(share) > 0).count();
        long same = all.stream().filter(other -> other.compareTo(share) == 0).count();
        return (before + 1) + (same > 1 ? " (đồng hạng)" : "");
    }
}
