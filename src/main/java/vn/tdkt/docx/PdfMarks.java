package vn.tdkt.docx;

import java.util.HashSet;
import java.util.Set;
import vn.tdkt.Refusal;

/**
 * Goes over the bytes of a PDF, and over what its object streams unfold to, before a parser does: which names stand in
 * them, and how much memory their objects would take. Nothing is believed that the file says about where things are.
 */
final class PdfMarks {

    private static final int MOST_GROUPS = 1_000_000;
    private static final int MOST_NAMES = 200_000;
    private static final int MOST_ENTRIES = 500_000;
    private static final int LONGEST_NAME = 127;

    private final Set<String> names = new HashSet<>();
    private int groups;
    private int entries;

    /** Whether one of these names stands anywhere, also when written with number signs. */
    boolean hasAny(Set<String> sought) {
        return sought.stream().anyMatch(names::contains);
    }

    /** Refuses more than any paper of an office has. */
    void look(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            switch (bytes[at]) {
                case '/' -> name(bytes, at + 1, length);
                case '[', '(' -> groups++;
                case '<' -> groups += at + 1 < length && bytes[at + 1] == '<' ? 1 : 0;
                case 'n' -> entries += isEntry(bytes, at, length) ? 1 : 0;
                default -> {}
            }
            refuseTooMuch();
        }
    }

    /** Of a table of objects that is a stream. */
    void addEntries(long more) {
        entries = (int) Math.min(Integer.MAX_VALUE, entries + more);
        refuseTooMuch();
    }

    private void refuseTooMuch() {
        if (groups > MOST_GROUPS || names.size() > MOST_NAMES || entries > MOST_ENTRIES) {
            throw new Refusal(
                    "Tệp PDF có quá nhiều thành phần nên không an toàn: hãy in lại ra PDF hoặc quét rồi tải lên.");
        }
    }

    /** A line of the table of objects ends with n. */
    private static boolean isEntry(byte[] bytes, int at, int length) {
        return at > 0 && bytes[at - 1] == ' ' && at + 1 < length && bytes[at + 1] <= ' ' && bytes[at + 1] >= 0;
    }

    private void name(byte[] bytes, int from, int length) {
        StringBuilder name = new StringBuilder();
        int at = from;
        while (at < length && name.length() < LONGEST_NAME && isRegular(bytes[at])) {
            int escaped = bytes[at] == '#' && at + 2 < length ? hex(bytes[at + 1]) * 16 + hex(bytes[at + 2]) : -1;
            name.append((char) (escaped >= 0 ? escaped : bytes[at] & 0xff));
            at += escaped >= 0 ? 3 : 1;
        }
        names.add(name.toString());
    }

    private static int hex(byte digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -1000 : value;
    }

    private static boolean isRegular(byte one) {
        return (one > ' ' || one < 0) && "()<>[]{}/%".indexOf(one) < 0;
    }
}
