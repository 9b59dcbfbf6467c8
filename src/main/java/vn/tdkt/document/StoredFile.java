package vn.tdkt.document;

/**
 * A file as it can be downloaded.
 *
 * @param issued whether it is an issued document; drafts and attachments are not
 * @param forMembers whether every member of the cluster that issued it may read it
 */
public record StoredFile(
        long obligation, boolean issued, boolean forMembers, String name, String mediaType, String sha256) {}
