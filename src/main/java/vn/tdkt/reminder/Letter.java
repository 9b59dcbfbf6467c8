package vn.tdkt.reminder;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be written.
 *
 * @param account whom it is for
 * @param body plain text
 * @param slot what makes it once: a second letter to the same account with the same slot is left out
 * @param html the same as a page, null for plain text alone
 */
public record Letter(
        String account,
        String subject,
        String body,
        String slot,
        @Nullable String html) {

    public Letter(String account, String subject, String body, String slot) {
        this(account, subject, body, slot, null);
    }
}
