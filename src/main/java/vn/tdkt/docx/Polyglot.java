package vn.tdkt.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tdkt.Refusal;

/** A paper or picture that another program would take for something else: a zip, a page of a browser, a PDF. */
final class Polyglot {

    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] ZIP_LISTED = {'P', 'K', 1, 2};
    private static final int ZIP_END_LENGTH = 22;
    private static final int SIZE_OF_DIRECTORY = 12;
    private static final byte[] PDF = ascii("%PDF-");
    private static final int PDF_HEAD = 1024;
    private static final List<byte[]> MARKUP = List.of(
            ascii("<html"), ascii("<script"), ascii("<!doctype"), ascii("<iframe"), ascii("<?php"), ascii("<svg"));

    private Polyglot() {}

    static void refuseInPaper(byte[] file) {
        if (hasZip(file)) {
            throw two("tệp nén");
        }
    }

    static void refuseInPicture(byte[] file) {
        refuseInPaper(file);
        refusePdf(file);
        if (MARKUP.stream().anyMatch(word -> find(file, word, 0, file.length) >= 0)) {
            throw two("trang web");
        }
    }

    /** Readers look for a PDF in the first kilobyte, whatever stands before it. */
    static void refusePdf(byte[] file) {
        if (find(file, PDF, 0, Math.min(file.length, PDF_HEAD)) >= 0) {
            throw two("tệp PDF");
        }
    }

    /** The four letters alone may stand in any picture; a directory that ends where they begin does not. */
    private static boolean hasZip(byte[] file) {
        for (int at = find(file, ZIP_END, 0, file.length); at >= 0; at = find(file, ZIP_END, at + 1, file.length)) {
            if (at + ZIP_END_LENGTH <= file.length) {
                long directory = at - number(file, at + SIZE_OF_DIRECTORY);
                if (directory >= 0 && directory < at && startsAt(file, ZIP_LISTED, (int) directory)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long number(byte[] file, int at) {
        return (file[at] & 0xffL)
                | (file[at + 1] & 0xffL) << 8
                | (file[at + 2] & 0xffL) << 16
                | (file[at + 3] & 0xffL) << 24;
    }

    /** Capital letters of the file count as small ones. */
    private static int find(byte[] file, byte[] word, int from, int to) {
        for (int at = from; at <= to - word.length; at++) {
            if (startsAt(file, word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsAt(byte[] file, byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            byte one = file[at + i];
            boolean capital = one >= 'A' && one <= 'Z';
            if (one != word[i] && !(capital && one + ('a' - 'A') == word[i])) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    private static Refusal two(String hidden) {
        return new Refusal(
                "Tệp là hai loại cùng lúc (giấu %s bên trong) nên không an toàn: hãy quét hoặc xuất lại văn bản rồi tải lên."
                        .formatted(hidden));
    }
}
