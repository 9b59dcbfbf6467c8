package vn.tdkt.sheet;

import java.nio.charset.StandardCharsets;

/** Notices a document type declaration in a stream of bytes, in UTF-8 or UTF-16, even across two chunks. */
final class DoctypeWatch {

    private static final byte[] SOUGHT = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private int matched;

    boolean sees(byte[] chunk, int length) {
        for (int i = 0; i < length && matched < SOUGHT.length; i++) {
            step(chunk[i]);
        }
        return matched == SOUGHT.length;
    }

    /** The zero bytes of UTF-16 are passed over; the pattern begins with its only angle bracket. */
    private void step(byte next) {
        if (next == SOUGHT[matched]) {
            matched++;
        } else if (next != 0) {
            matched = next == SOUGHT[0] ? 1 : 0;
        }
    }
}
