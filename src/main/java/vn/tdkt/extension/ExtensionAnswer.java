package vn.tdkt.extension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a wish for more time.
 *
 * @param granted null while nothing is chosen
 * @param until the day that is granted, the wished one when null
 * @param text a "no" says why
 */
public record ExtensionAnswer(
        @Nullable Boolean granted,
        @Nullable LocalDate until,
        @Nullable String text) {}
