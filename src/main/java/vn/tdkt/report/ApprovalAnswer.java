package vn.tdkt.report;

import org.jspecify.annotations.Nullable;

/**
 * A leader's Duyệt.
 *
 * @param reason why it goes back, when it does
 * @param number from the office's own register; null to take the next one of this system
 */
public record ApprovalAnswer(
        boolean approved, @Nullable String reason, @Nullable Integer number) {}
