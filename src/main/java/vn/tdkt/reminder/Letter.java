package vn.tdkt.reminder;

/**
 * A mail to be written.
 *
 * @param account whom it is for
 * @param body plain text
 * @param slot what makes it once: a second letter to the same account with the same slot is left out
 */
public record Letter(String account, String subject, String body, String slot) {}
