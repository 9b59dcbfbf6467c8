package vn.tdkt.docx;

import java.util.List;

/** The lines of a value as they may stand in a part. Nearly every value is one plain line and passes untouched. */
final class Letters {

    private Letters() {}

    /**
     * True for one line that is in NFC whatever stands beside what, of characters XML allows: Latin with every Vietnamese
     * letter, and the dashes and quotation marks of print.
     */
    static boolean isPlainLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x300 && !isVietnamese(c) && !isOfPrint(c))) {
                return false;
            }
            blank &= c == ' ';
        }
        return !blank;
    }

    private static boolean isVietnamese(char c) {
        return c >= 0x1E00 && c <= 0x1EFF;
    }

    private static boolean isOfPrint(char c) {
        return c >= 0x2010 && c <= 0x2027;
    }

    /** Of any value; without blank lines. */
    static List<String> lines(String text) {
        return Xml.clean(text.replace('\t', ' '))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
