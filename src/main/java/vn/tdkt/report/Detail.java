package vn.tdkt.report;

/**
 * A line of the annex that a report's totals are the sum of.
 *
 * @param whose name of the unit or cluster
 */
record Detail(String whose, Sum sum) {}
