package vn.tdkt.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.PartyKind;

/** What the board's statements answer, row by row. */
final class Standing {

    private Standing() {}

    /**
     * How many of one kind stand alike at one place.
     *
     * @param place a cluster, or a unit where one cluster is looked at; '-' for offices
     * @param next the earliest day that is still to come, null where nothing is waited for
     */
    record Cell(
            String place,
            @Nullable String name,
            String kind,
            Light light,
            int number,
            int worstDays,
            @Nullable LocalDate next) {}

    /** One obligation of a list; {@code found} counts all that the list would hold. */
    record Line(
            String list,
            int found,
            long id,
            String kind,
            PartyKind debtorKind,
            String debtor,
            @Nullable String debtorName,
            @Nullable String clusterName,
            String place,
            @Nullable String title,
            @Nullable LocalDate nowDue,
            boolean extended,
            @Nullable LocalDate submittedOn,
            Light light,
            int days) {}

    /** What fell due and what was handed in, in the week that begins on that Monday. */
    record Week(LocalDate week, int due, int done) {}

    /** How a year stands or ended. */
    record YearCount(int year, Light light, int number, int days) {}

    /** Something to choose from. */
    record Named(boolean unit, String code, String name) {}
}
