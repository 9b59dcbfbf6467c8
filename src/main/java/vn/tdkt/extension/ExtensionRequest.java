package vn.tdkt.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish for more time.
 *
 * @param obligation what is to be done later
 * @param decision the obligation to answer the wish
 * @param due the day it had when more time was asked for
 * @param until the day that is wished
 * @param askedBy full name
 * @param grantedUntil the day that was granted; null while it is open, and when none was granted
 * @param answer what was said to it, null while it is open
 * @param endedBy full name of who decided or took it back, null for the system
 * @param endedAt null while it is open
 */
public record ExtensionRequest(
        long id,
        long obligation,
        long decision,
        LocalDate due,
        LocalDate until,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable LocalDate grantedUntil,
        @Nullable String answer,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    public boolean open() {
        return endedAt == null;
    }
}
