package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.assignment.Work;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Timing.Kind;

/** A letter as an officer confirmed it. */
record LetterToGive(
        int year,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String subject,
        @Nullable String text,
        @Nullable List<Line> lines) {

    /**
     * One line of the list.
     *
     * @param who "units", "heads", "unit:CODE", "cluster:CODE" or "members:CODE"
     * @param receiver "office", "own-cluster" or "cluster:CODE"
     */
    record Line(
            @Nullable List<String> who,
            @Nullable String what,
            @Nullable String orElse,
            @Nullable Form form,
            @Nullable String receiver,
            @Nullable List<Work.Copy> copies,
            @Nullable Kind kind,
            @Nullable String phrase,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean before,
            @Nullable String event,
            @Nullable Long eventObligation,
            @Nullable Integer number,
            @Nullable String every,
            @Nullable DayOffRule dayOff,
            @Nullable String condition,
            @Nullable String place,
            @Nullable String sentence) {}
}
