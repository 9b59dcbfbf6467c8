package vn.tdkt.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One target over the reports that were received: a number summed, a share averaged.
 *
 * @param units how many units gave a number for it; only they count
 * @param adjusted what those units are measured against now
 */
public record Sum(
        String name,
        String measure,
        int units,
        BigDecimal planned,
        BigDecimal adjusted,
        @Nullable BigDecimal achieved) {}
