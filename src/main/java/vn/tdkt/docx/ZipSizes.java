package vn.tdkt.docx;

/**
 * What a zip says of an entry.
 *
 * @param crc its checksum, 32 bits
 */
record ZipSizes(int crc, int deflated, int inflated) {

    static final ZipSizes NONE = new ZipSizes(0, 0, 0);

    /** Refuses what needs another kind of zip: 2 GB. */
    static ZipSizes of(long crc, long deflated, long inflated) {
        return new ZipSizes((int) crc, Math.toIntExact(deflated), Math.toIntExact(inflated));
    }
}
