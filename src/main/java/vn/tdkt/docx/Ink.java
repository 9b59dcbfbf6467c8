package vn.tdkt.docx;

import java.io.IOException;

/** Where the pieces of a part are written to, in their turn. */
interface Ink {

    /** Markup that is ready, in UTF-8. */
    void markup(byte[] ready) throws IOException;

    /**
     * A value: in NFC, escaped, without the characters XML does not allow and without blank lines, with a blank for a tab.
     *
     * @param lineBreak markup between one line and the next
     */
    void value(String text, byte[] lineBreak) throws IOException;
}
