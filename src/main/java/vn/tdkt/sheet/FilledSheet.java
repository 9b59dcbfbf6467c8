package vn.tdkt.sheet;

import java.util.List;

/** A sheet to be written; a cell is text, a number, a date, yes or no, or null. */
public record FilledSheet(String name, List<String> headings, List<? extends List<?>> rows) {}
