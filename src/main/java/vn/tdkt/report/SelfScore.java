package vn.tdkt.report;

import java.math.BigDecimal;

/**
 * The points a unit gave itself.
 *
 * @param scale how many points the cluster's table has at most without bonus
 * @param sheet attachment with the points one by one
 */
record SelfScore(BigDecimal total, BigDecimal scale, long sheet) {}
