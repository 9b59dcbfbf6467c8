package vn.tdkt.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of a year as a workbook shows it.
 *
 * @param name of the debtor
 * @param leftAlone whether it is of the office and no task will ever come for it, see {@link LeftAlone}
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
        LocalDate due,
        boolean leftAlone) {

    /** What the province's own offices owe has its own steps, in which it is recorded, unless nobody will come to them. */
    boolean recordable() {
        return debtorKind == PartyKind.UNIT || debtorKind == PartyKind.CLUSTER || leftAlone;
    }

    boolean waited() {
        return state == State.PLANNED || state == State.ASKED || state == State.RETURNED;
    }
}
