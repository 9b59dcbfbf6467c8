package vn.tdkt.sheet;

import java.text.Normalizer;

/** Text as people paste it, made one: Unicode NFC, ordinary spaces, none at the ends. */
final class CellText {

    private static final String UNSEEN = "[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]";
    private static final String ODD_SPACES = "[\\u00A0\\u2007\\u202F\\t]";

    private CellText() {}

    static String clean(String typed) {
        String plain = typed.replaceAll(UNSEEN, "").replaceAll(ODD_SPACES, " ");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }
}
