package vn.tdkt.document;

import java.time.Instant;

/**
 * A version of a document's text.
 *
 * @param number 1 for the first
 * @param madeBy full name
 */
public record Version(int number, String sha256, TextOrigin origin, String madeBy, Instant madeAt) {}
