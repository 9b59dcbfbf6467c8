package vn.tdkt.organisation;

/** What others hear of absences. */
public final class AbsenceEvents {

    private AbsenceEvents() {}

    /** Somebody was named to stand in. */
    public record Entered(Absence absence) {}

    /** Somebody ended it early, or withdrew it before it began. */
    public record Ended(Absence absence) {}

    /** The account stands in no more for somebody it stood in for; told at once and again on the mornings after. */
    public record StoodIn(String account) {}
}
