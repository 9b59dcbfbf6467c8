package vn.tdkt.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yearly group of like units, cụm or khối thi đua; no legal body, yet with a number series of its own.
 *
 * @param symbol what stands for it in the symbol of a document, e.g. KTĐNC
 * @param owner code of the owner body whose Council leads it
 */
public record Cluster(
        String code,
        String name,
        String symbol,
        ClusterKind kind,
        String owner,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
