package vn.tdkt.docx;

import java.nio.charset.StandardCharsets;

/** Characters as bytes of a part, escaped, straight into a buffer with room for them. Gives where to go on. */
final class Utf8 {

    private static final byte[] AND = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LESS = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREATER = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUOTE = "&quot;".getBytes(StandardCharsets.US_ASCII);

    private Utf8() {}

    static int ascii(char c, byte[] to, int at) {
        return switch (c) {
            case '&' -> copy(AND, to, at);
            case '<' -> copy(LESS, to, at);
            case '>' -> copy(GREATER, to, at);
            case '"' -> copy(QUOTE, to, at);
            default -> {
                to[at] = (byte) c;
                yield at + 1;
            }
        };
    }

    private static int copy(byte[] spelling, byte[] to, int at) {
        System.arraycopy(spelling, 0, to, at, spelling.length);
        return at + spelling.length;
    }

    /** Two or three bytes. */
    static int letter(char c, byte[] to, int at) {
        int next = at;
        if (c < 0x800) {
            to[next++] = (byte) (0xC0 | (c >> 6));
        } else {
            to[next++] = (byte) (0xE0 | (c >> 12));
            to[next++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        to[next++] = (byte) (0x80 | (c & 0x3F));
        return next;
    }

    /** A character outside the first plane: two of Java's, four bytes. */
    static int pair(int codePoint, byte[] to, int at) {
        to[at] = (byte) (0xF0 | (codePoint >> 18));
        to[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        to[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        to[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }
}
