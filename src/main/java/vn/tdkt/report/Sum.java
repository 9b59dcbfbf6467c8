package vn.tdkt.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One target summed over the reports that were received.
 *
 * @param units how many units registered it
 * @param adjusted sum of what the units are measured against now
 */
public record Sum(
        String name,
        String measure,
        int units,
        BigDecimal planned,
        BigDecimal adjusted,
        @Nullable BigDecimal achieved) {}
