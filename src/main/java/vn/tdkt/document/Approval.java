package vn.tdkt.document;

import java.time.Instant;

/**
 * A leader's Duyệt.
 *
 * @param sha256 of the version that was approved
 */
public record Approval(String sha256, String by, Instant at) {}
