package vn.tdkt.report;

/**
 * A file as a form links to it.
 *
 * @param id of an attachment, or "d" and the id of a document
 */
public record FileLink(String id, String name, int size) {}
