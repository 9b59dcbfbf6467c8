package vn.tdkt.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter as it was read: its head and what it asks. */
public record Letter(Head head, List<Found> found) {

    /**
     * What stands at its head.
     *
     * @param number number and symbol, e.g. "15/HĐTĐKT-BTĐKT"
     * @param ofCluster whether the head of a cluster signed it
     */
    public record Head(
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate date,
            @Nullable String subject,
            boolean ofCluster) {}
}
