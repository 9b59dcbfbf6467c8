package vn.tdkt.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, in the letter's words and as days.
 *
 * @param phrase the letter's own words, empty when it has none
 * @param from first day of a window, the earlier day of an alternative, or the day from which days are counted
 * @param until last day, as the letter writes it
 * @param event what it waits for or precedes, e.g. "sau hội nghị"
 * @param number working days after the event, or how many times
 * @param before whether the letter says "trước": a setting decides whether the day itself counts
 */
public record Timing(
        Kind kind,
        String phrase,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String event,
        @Nullable Integer number,
        boolean before) {

    static final Timing NONE = new Timing(Kind.UNDATED, "", null, null, null, null, false);

    static Timing dated(String phrase, LocalDate until, boolean before) {
        return new Timing(Kind.DATED, phrase, null, until, null, null, before);
    }

    static Timing of(Kind kind, String phrase, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Timing(kind, phrase, from, until, null, null, false);
    }

    static Timing relative(String phrase, String event, @Nullable LocalDate from, @Nullable Integer days) {
        return new Timing(Kind.RELATIVE, phrase, from, null, event, days, false);
    }

    /** Another wording with an earlier day was given first; either is enough. */
    Timing orEarlier(Timing first) {
        return new Timing(
                Kind.ALTERNATIVE, first.phrase() + ", hoặc " + phrase, first.until(), until, null, null, before);
    }

    boolean isNone() {
        return kind == Kind.UNDATED;
    }

    /** How letters speak of time. */
    public enum Kind {
        DATED,
        WINDOW,
        RELATIVE,
        ALTERNATIVE,
        RECURRING,
        AT_LEAST,
        MONTH,
        UNDATED
    }
}
