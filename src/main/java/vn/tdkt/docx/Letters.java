package vn.tdkt.docx;

import java.util.List;

/** The lines of a value as they may stand in a part. Nearly every value is one plain line and passes untouched. */
final class Letters {

    private Letters() {}

    /** True for one line, not blank, of plain letters only. */
    static boolean isPlainLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return false;
            }
            blank &= c == ' ';
        }
        return !blank;
    }

    /** Of any value; without blank lines. */
    static List<String> lines(String text) {
        String clean = isPlainText(text) ? text : Xml.clean(text);
        return clean.replace('\t', ' ').lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean isPlainText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /**
     * In NFC whatever stands beside it, and allowed by XML: Latin with every Vietnamese letter, dashes and quotation marks
     * of print.
     */
    private static boolean isPlain(char c) {
        return c >= ' ' && (c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027));
    }
}
