package vn.tdkt.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of a year as a workbook shows it.
 *
 * @param name of the debtor
 * @param version tells whether it was moved since it was looked at
 */
record OwedRow(
        long id,
        int version,
        String kind,
        PartyKind debtorKind,
        String debtor,
        String name,
        @Nullable Long parent,
        State state,
        LocalDate due) {

    /** What the province's own offices owe has its own steps, in which it is recorded. */
    boolean ofMember() {
        return debtorKind == PartyKind.UNIT || debtorKind == PartyKind.CLUSTER;
    }

    boolean waited() {
        return state == State.PLANNED || state == State.ASKED || state == State.RETURNED;
    }
}
