package vn.tdkt.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that work is owed: recurring work has many.
 *
 * @param due the last day; the year's last when there is none
 * @param opens not asked before this day, null for at once
 * @param asked whether it is asked once it opens; what waits for an event is not
 * @param firstDue the earlier day of an alternative
 * @param label the period, e.g. "tháng 3/2052", empty for one of a kind
 */
record Slot(
        LocalDate due,
        boolean undated,
        @Nullable LocalDate opens,
        boolean asked,
        @Nullable LocalDate firstDue,
        String label) {

    static Slot by(LocalDate due) {
        return new Slot(due, false, null, true, null, "");
    }

    Slot from(@Nullable LocalDate day) {
        return new Slot(due, undated, day, asked, firstDue, label);
    }

    Slot orBy(LocalDate earlier) {
        return new Slot(due, undated, opens, asked, earlier, label);
    }
}
