package vn.tdkt.reminder;

import org.jspecify.annotations.Nullable;

/**
 * A mail taken for one attempt to send it.
 *
 * @param attempts which attempt this is, from 1
 */
record WaitingMail(
        long id,
        String address,
        String subject,
        String body,
        @Nullable String html,
        int attempts) {}
