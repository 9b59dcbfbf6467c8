package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is named, with deputies.
 *
 * @param year the year that they will lead
 * @param way how it came about, null for a mere proposal
 */
record NamedHead(
        Cluster cluster,
        int year,
        String head,
        List<String> deputies,
        @Nullable HeadWay way,
        @Nullable String decision,
        LocalDate day) {

    String code() {
        return cluster.code();
    }

    /** Leads the year as next head from today until it is its head. */
    HeadTerm preparing(LocalDate today) {
        return new HeadTerm(code(), year - 1, ClusterRole.NEXT_HEAD, head, way, decision, today, day.minusDays(1));
    }

    HeadTerm term(int ofYear, ClusterRole role, String unit) {
        return new HeadTerm(code(), ofYear, role, unit, way, decision, day, null);
    }
}
