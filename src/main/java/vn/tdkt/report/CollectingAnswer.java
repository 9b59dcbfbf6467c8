package vn.tdkt.report;

import org.jspecify.annotations.Nullable;

/**
 * Who consolidates waits no longer.
 *
 * @param reason why reports are missing, shown to those who are missed
 */
public record CollectingAnswer(boolean close, @Nullable String reason) {}
