package vn.tdkt.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What follows from a session's id and does not lead back to it. The id is random enough to need no salt. */
final class SessionSecrets {

    private static final int TOKEN_LENGTH = 32;

    private SessionSecrets() {}

    /** What the table keeps of the id: whoever reads a backup cannot be anybody with it. */
    static String hash(String id) {
        return digest("session " + id);
    }

    /** Every node names the same one, and so do requests that come at once. */
    static String csrfToken(String id) {
        return digest("csrf " + id).substring(0, TOKEN_LENGTH);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
