package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;

/**
 * A line of the page "Nghĩa vụ".
 *
 * @param due null when it has no date
 * @param correcting where its correction stands, null while none is open
 * @param number of the issued document, null before
 * @param file id of the issued document as a download, null before
 */
record ShownObligation(
        long id,
        String who,
        String what,
        String toWhom,
        @Nullable LocalDate due,
        boolean extended,
        @Nullable LocalDate supplementDue,
        State state,
        @Nullable State correcting,
        @Nullable LocalDate submittedOn,
        long daysLate,
        @Nullable String number,
        @Nullable String file) {

    static ShownObligation of(ObligationRows.Row row, Kinds kinds, Names names) {
        return new ShownObligation(
                row.id(),
                party(row.debtorKind(), row.debtorName(), names),
                Objects.requireNonNullElseGet(
                        row.title(), () -> kinds.named(row.kind()).name()),
                party(row.receiverKind(), row.receiverName(), names),
                row.undated() ? null : row.due(),
                row.extended(),
                row.supplementDue(),
                row.state(),
                row.correcting(),
                row.submittedOn(),
                row.daysLate(),
                row.issuedReference(),
                row.document() == null ? null : "d" + row.document());
    }

    /** Offices have no row of their own to be named by. */
    private static String party(PartyKind kind, @Nullable String name, Names names) {
        return switch (kind) {
            case OFFICE -> names.of(Party.OFFICE);
            case PROVINCE -> names.of(Party.PROVINCE);
            case UNIT, CLUSTER, GIVER -> Objects.requireNonNullElse(name, "");
        };
    }
}
