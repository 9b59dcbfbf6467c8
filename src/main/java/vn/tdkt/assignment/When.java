package vn.tdkt.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.letter.Timing.Kind;

/**
 * When work is due, as an officer confirmed it.
 *
 * @param phrase the letter's own words, kept beside the day
 * @param from first day of a window, or the earlier day of an alternative
 * @param until last day
 * @param before the letter says "trước": whether the day itself still counts is a setting
 * @param event what it waits for, e.g. "sau hội nghị"
 * @param eventObligation the obligation whose end is the event; null when somebody records it by hand
 * @param number working days after the event, how many times, or the day of the month of what recurs
 * @param every "tháng" or "quý", of what recurs
 */
public record When(
        Kind kind,
        String phrase,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean before,
        @Nullable String event,
        @Nullable Long eventObligation,
        @Nullable Integer number,
        @Nullable String every,
        DayOffRule dayOff) {

    /** Whether it is owed before the event, not after it. */
    boolean precedes() {
        return event != null && event.startsWith("trước");
    }
}
