package vn.tdkt.report;

/** What one of those who report wrote under one section. */
public record Gathered(String section, String name, String text) {}
