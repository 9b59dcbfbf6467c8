package vn.tdkt.document;

import java.util.List;

/**
 * A place where two versions of a text differ.
 *
 * @param before its lines in the older one, empty where something was added
 * @param after its lines in the newer one, empty where something was taken out
 * @param figures whether the two say other numbers, counts or dates
 */
public record Changed(List<String> before, List<String> after, boolean figures) {}
