package vn.tdkt.docx;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A digital signature as a PDF has it. Whether its certificate may be trusted is not looked at.
 *
 * @param signer as the certificate names its owner, or else the signature itself; null when neither does
 * @param signedAt as the signer's program said; null when it said nothing
 */
public record PdfSignature(
        @Nullable String signer, @Nullable Instant signedAt, State state) {

    /** What has become of the bytes that were signed. */
    public enum State {
        /** All the file is as it was signed. */
        INTACT,
        /** What was signed is intact; a later signature covers what was put behind it. */
        SIGNED_ON,
        /** What was signed is intact; something was put behind it that nobody signed. */
        ADDED_TO,
        /** The bytes are not those that were signed. */
        CHANGED,
        UNREADABLE
    }
}
