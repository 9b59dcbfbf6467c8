package vn.tdkt.document;

import java.text.Normalizer;

/** Brings what people type to one spelling, to compare it: blanks, dashes, capitals, and đ in its three disguises. */
final class PlainSpelling {

    private PlainSpelling() {}

    /** In small letters, without commas, with one blank between words and none around "/" and "-". */
    static String of(String text) {
        return separated(text)
                .toLowerCase(DecreeForm.VIETNAMESE)
                .replace('đ', 'd')
                .replace(",", "");
    }

    /** With the letters as they were typed: one blank between words, none around "/" and "-". */
    static String separated(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .replace('ð', 'đ')
                .replaceAll("[\\p{Pd}\u2212\u00AD]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll(" ?([/-]) ?", "$1")
                .strip();
    }
}
