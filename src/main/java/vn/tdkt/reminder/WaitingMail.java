package vn.tdkt.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail taken for one attempt to send it.
 *
 * @param key what makes its Message-ID unguessable
 * @param attempts which attempt this is, from 1
 */
record WaitingMail(
        long id,
        UUID key,
        String address,
        String subject,
        String body,
        @Nullable String html,
        int attempts) {}
