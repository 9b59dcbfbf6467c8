package vn.tdkt.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a document gets when it is issued.
 *
 * @param symbol ký hiệu, e.g. BC-TTr
 * @param numberAndSymbol số, ký hiệu as the paper bears them, e.g. 05/BC-TTr
 * @param series empty where the body keeps one series for all types
 * @param sha256 of the issued Word file; null when only the paper exists
 */
public record Issue(
        int number,
        String symbol,
        @Column("reference") String numberAndSymbol,
        int year,
        String series,
        NumberSource source,
        LocalDate date,
        @Nullable String sha256,
        String by,
        Instant at) {}
