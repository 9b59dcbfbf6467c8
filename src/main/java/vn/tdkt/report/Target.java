package vn.tdkt.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A registered target and what a report says about it.
 *
 * @param measure unit of measure, in which all its numbers are
 * @param planned the year's planned value as this report found it
 * @param earlier result of the report before, null without one
 * @param adjusted the year's new planned value, null without adjustment
 */
public record Target(
        long id,
        int no,
        String name,
        String measure,
        BigDecimal planned,
        @Nullable BigDecimal earlier,
        @Nullable BigDecimal achieved,
        @Nullable String note,
        @Nullable BigDecimal adjusted,
        @Nullable String reason) {

    /** What the unit is measured against now. */
    BigDecimal plan() {
        return adjusted == null ? planned : adjusted;
    }
}
