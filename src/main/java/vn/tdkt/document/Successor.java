package vn.tdkt.document;

import java.time.LocalDate;

/** What takes a document back or stands in its place. */
public sealed interface Successor {

    /** A document of this system. */
    record Here(long document) implements Successor {}

    /** @param reference số, ký hiệu of a paper issued outside the system */
    record Outside(String reference, LocalDate dated) implements Successor {}
}
