package vn.tdkt.document;

import java.time.Instant;

/** Who found the draft fit to be signed, and when. */
public record Check(String by, Instant at) {}
