package vn.tdkt.report;

import java.util.List;

/** Trích yếu and addressees of a document of the province. */
public record OfficeLetter(String subject, List<String> to, List<String> via, List<String> info) {}
