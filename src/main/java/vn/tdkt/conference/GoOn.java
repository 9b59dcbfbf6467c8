package vn.tdkt.conference;

import org.jspecify.annotations.Nullable;

/** The head goes on without those who do not answer, and says why. */
public record GoOn(boolean close, @Nullable String reason) {}
