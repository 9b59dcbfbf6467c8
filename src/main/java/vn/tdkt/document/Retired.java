package vn.tdkt.document;

/** An issued document holds no more; heard in the transaction that wrote it down. */
public record Retired(long document) {}
