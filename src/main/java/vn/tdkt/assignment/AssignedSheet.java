package vn.tdkt.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form shows of work that a letter gave out.
 *
 * @param due by the end of this day; null when the letter has no date
 * @param times how often it was done so far
 * @param others open work of the same debtor that may be done with it
 */
public record AssignedSheet(
        String title,
        String source,
        Assignment letter,
        List<Work.Copy> receivers,
        @Nullable LocalDate due,
        List<Time> times,
        List<Other> others) {

    /** One time that work was done which is owed several times. */
    public record Time(LocalDate heldOn, String what) {}

    /** Other work of the same debtor. */
    public record Other(long id, String title, @Nullable LocalDate due) {}
}
