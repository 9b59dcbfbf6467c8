package vn.tdkt.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Timing.Kind;

/**
 * What a letter says of one obligation.
 *
 * @param issuer of the letter
 * @param dated date of the letter
 * @param opens not asked before this day
 * @param firstDue the earlier day of an alternative
 * @param times how many times at least
 */
public record Assignment(
        long obligation,
        long letter,
        String issuer,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String subject,
        String place,
        String sentence,
        Form form,
        Kind timing,
        String phrase,
        @Nullable LocalDate opens,
        @Nullable LocalDate firstDue,
        @Nullable String orElse,
        @Nullable String condition,
        @Nullable String event,
        @Nullable Long eventObligation,
        @Nullable Integer eventDays,
        @Nullable Integer times) {

    boolean precedesEvent() {
        return event != null && event.startsWith("trước");
    }
}
