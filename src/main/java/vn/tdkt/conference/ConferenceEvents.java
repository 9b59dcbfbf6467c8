package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from a conference; heard in the same transaction. */
public final class ConferenceEvents {

    private ConferenceEvents() {}

    /** It took place and is recorded. */
    public record ConferenceHeld(long obligation, String cluster, int year, LocalDate on, String account) {}

    /** It was put off, to a day that may not be known yet. */
    public record ConferencePostponed(
            long obligation, String reason, @Nullable LocalDate newDate, String account) {}

    /**
     * Units signed their pledge at the conference.
     *
     * @param conference its obligation, to which the scan was uploaded
     * @param year the year of the pledge, after the conference's own
     * @param scan file of the signed sheet, null without
     */
    public record PledgesSigned(
            long conference,
            int year,
            List<String> units,
            LocalDate on,
            @Nullable Long scan,
            String account) {}

    /** The conference nominates this unit; it now owes its dossier. */
    public record UnitNominated(long conference, String cluster, int year, String unit, List<String> awards) {}
}
