package vn.tdkt.letter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a letter regular, letter for letter. */
final class LetterText {

    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,300}[”\"]");

    private LetterText() {}

    /** Composed letters, plain blanks, without marks of bold and italic type. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\u00a0\\u2000-\\u200a\\t]", " ")
                .replaceAll("[\\u200b-\\u200f\\u2028\\u2029\\ufeff]", "")
                .replace("**", "")
                .replaceAll("(?<=\\()\\*|\\*(?=\\))", "");
    }

    /** Small letters and plain hyphens; as long as the text itself. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
    }

    /** As {@link #plain}, with everything blotted out that looks like a verb and is none. */
    static String masked(String text) {
        return blot(blot(plain(text), QUOTED), Words.MASKED);
    }

    static String blot(String text, Pattern what) {
        Matcher found = what.matcher(text);
        return found.replaceAll(hit -> "_".repeat(hit.end() - hit.start()));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String tidy(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\(\\s*\\)", "")
                .replaceAll(" +([,;.])", "$1")
                .replaceAll("^[\\s,;.:-]+|[\\s,;.:/-]+$", "")
                .strip();
    }
}
