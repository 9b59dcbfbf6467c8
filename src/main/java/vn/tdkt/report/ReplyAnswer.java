package vn.tdkt.report;

import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;

/**
 * What somebody answers who was asked for an opinion.
 *
 * @param outside filled when the answer came by letter, telephone or in a meeting
 * @param text the opinion; a "no" says why
 */
public record ReplyAnswer(
        @Nullable DoneOutside outside,
        @Nullable Boolean agrees,
        @Nullable String text) {}
