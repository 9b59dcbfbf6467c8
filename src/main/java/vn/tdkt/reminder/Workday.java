package vn.tdkt.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tdkt.cycle.DaysOff;

/**
 * A day on which people are told.
 *
 * @param until last of the days off that follow: what would be said on one of them before a deadline is said today
 */
record Workday(LocalDate today, LocalDate until) {

    static Workday of(LocalDate today, DaysOff daysOff) {
        return new Workday(today, daysOff.plusWorkingDays(today, 1).minusDays(1));
    }

    /** What the table is asked: late by today, before the deadline by the last day on which nobody is told. */
    int daysLeft(LocalDate due) {
        long left = ChronoUnit.DAYS.between(today, due);
        return Math.toIntExact(left <= 0 ? left : Math.max(0, ChronoUnit.DAYS.between(until, due)));
    }
}
