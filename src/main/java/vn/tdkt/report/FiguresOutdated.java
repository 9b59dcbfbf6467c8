package vn.tdkt.report;

import vn.tdkt.obligation.Obligation;

/**
 * A report that was issued no longer agrees with what it was made of.
 *
 * @param correction id of the correction that made it so
 * @param who who corrected, as the office names them
 * @param document number and date of the issued document
 * @param what which totals are others now, in one line
 */
public record FiguresOutdated(Obligation obligation, long correction, String who, String document, String what) {}
