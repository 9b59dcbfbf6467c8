package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is head, deputy or next head of a cluster for a year.
 *
 * @param year of the contest; a next head of 2026 leads 2027
 * @param way how it came about, null for a mere proposal and for what the workbook brought
 * @param decision e.g. Quyết định số 12/QĐ-UBND ngày 05/01/2027; null while there is none
 * @param validTo last day of the term, null while it has none
 */
public record HeadTerm(
        String cluster,
        int year,
        ClusterRole role,
        String unit,
        @Nullable HeadWay way,
        @Nullable String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether a decision must still make the unit head. */
    public boolean waitsForDecision() {
        return role == ClusterRole.NEXT_HEAD && way != null && way.byDecision() && decision == null;
    }
}
