package vn.tdkt.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an issued document holds no more.
 *
 * @param successor id of what takes it back or replaces it; null where that was issued outside
 * @param sentence how, and by which document
 * @param by account of who decided it
 */
public record Retirement(
        long document,
        RetirementWay way,
        @Nullable Long successor,
        String sentence,
        String reason,
        String by,
        Instant at) {

    /** What the note of a register says. */
    String after(@Nullable String note) {
        return note == null || note.isBlank() ? sentence + "." : note + " " + sentence + ".";
    }
}
