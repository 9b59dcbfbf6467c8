package vn.tdkt.document;

import java.time.LocalDate;

/** What the outgoing register says about sending: copies made, day, note. */
public record Sending(int copies, LocalDate on, String note) {}
