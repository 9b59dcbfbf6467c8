package vn.tdkt.document;

/**
 * A file as it can be downloaded.
 *
 * @param issued whether it is an issued document; drafts and attachments are not
 */
public record StoredFile(long obligation, boolean issued, String name, String mediaType, String sha256) {}
