package vn.tdkt.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings what people type to one spelling, to compare it: blanks, dashes, capitals, and đ in its three disguises. */
final class PlainSpelling {

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SEPARATOR = Pattern.compile(" ?([/-]) ?");

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
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .replace('ð', 'đ');
        String dashed = DASH.matcher(composed).replaceAll("-");
        String spaced = BLANKS.matcher(dashed).replaceAll(" ");
        return SEPARATOR.matcher(spaced).replaceAll("$1").strip();
    }
}
