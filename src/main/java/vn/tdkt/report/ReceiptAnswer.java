package vn.tdkt.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver says to a report.
 *
 * @param reason what is to be supplemented, when it is not taken
 * @param supplementDue by the end of which day; a short term is proposed when null
 * @param arrivedOn true day of arrival of the paper, when it differs
 */
public record ReceiptAnswer(
        boolean taken,
        @Nullable String reason,
        @Nullable LocalDate supplementDue,
        @Nullable LocalDate arrivedOn) {}
