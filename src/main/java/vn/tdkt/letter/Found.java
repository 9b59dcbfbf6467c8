package vn.tdkt.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a letter asks, as the rules understood it.
 *
 * @param place where it stands, e.g. "mục 2, gạch đầu dòng 1"
 * @param sentence the letter's own sentence
 * @param who whom it is asked of
 * @param only which of them alone, in the letter's words
 * @param what the work, in the letter's words
 * @param orElse the other work of an alternative
 * @param condition when it is owed at all, e.g. "nếu có vướng mắc"
 * @param doubts what an officer should look at, in Vietnamese; empty when the letter is plain
 */
public record Found(
        String place,
        String sentence,
        List<Body> who,
        @Nullable String only,
        String what,
        @Nullable String orElse,
        Form form,
        List<Receiver> receivers,
        Timing timing,
        @Nullable String condition,
        List<String> doubts) {

    /** A document, an act or an answer. */
    public enum Form {
        DOCUMENT,
        ACT,
        ANSWER
    }

    /** Whom letters name. */
    public enum Body {
        HEADS,
        NEXT_HEADS,
        DEPUTIES,
        MEMBERS,
        UNITS,
        DEPARTMENTS,
        MASS,
        LOCALITIES,
        COMMUNES,
        ENTERPRISES,
        OFFICE,
        CENTRE,
        COUNCIL,
        UPPER,
        GIVERS,
        PARTY,
        UBND,
        CONTEST,
        COMPETENT
    }

    /** How it reaches somebody. */
    public enum Role {
        TO,
        VIA,
        INFORMED
    }

    /** @param words as the letter names it */
    public record Receiver(Role role, Body body, String words) {}

    Found with(Timing other) {
        return new Found(place, sentence, who, only, what, orElse, form, receivers, other, condition, doubts);
    }
}
