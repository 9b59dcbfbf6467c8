package vn.tdkt.report;

/**
 * A part of a report.
 *
 * @param required whether a report without it is refused
 */
public record Section(String key, String title, String hint, boolean required) {}
