package vn.tdkt.report;

import org.jspecify.annotations.Nullable;

/**
 * A part of a report.
 *
 * @param required whether a report without it is refused
 * @param beforeNumbers whether it is printed before the table of targets
 * @param proposal text an officer starts from, null for an empty page
 */
public record Section(
        String key,
        String title,
        String hint,
        boolean required,
        boolean beforeNumbers,
        @Nullable String proposal) {}
