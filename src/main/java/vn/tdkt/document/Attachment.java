package vn.tdkt.document;

import java.time.Instant;

/**
 * A file that belongs to an obligation.
 *
 * @param name as the person's computer called it, without folders
 */
public record Attachment(
        long id,
        long obligation,
        String sha256,
        String name,
        String mediaType,
        int size,
        String attachedBy,
        Instant attachedAt) {}
