package vn.tdkt.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away from the first to the last day, both included, and somebody of the same body stands in.
 *
 * @param absentName full name and title
 * @param substituteName full name and title
 * @param enteredBy full name
 * @param endedFrom ended early or withdrawn: from this day on it holds no more; null while it was not
 * @param endedBy full name, null while it was not ended
 */
public record Absence(
        long id,
        String absent,
        String absentName,
        String substitute,
        String substituteName,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String reason,
        String enteredBy,
        Instant enteredAt,
        @Nullable LocalDate endedFrom,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !isOver(day);
    }

    /** Whether its last day has passed, or somebody ended or withdrew it. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(lastDay) || endedFrom != null && !day.isBefore(endedFrom);
    }
}
