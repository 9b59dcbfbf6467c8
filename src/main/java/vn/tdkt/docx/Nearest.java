package vn.tdkt.docx;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The field somebody probably meant: by its name or, for one who writes Vietnamese, by its title. */
final class Nearest {

    private Nearest() {}

    static Optional<TemplateField> to(String written, Collection<TemplateField> fields) {
        String plain = plain(written);
        return fields.stream()
                .min(Comparator.comparingInt(field -> distance(plain, field)))
                .filter(field -> distance(plain, field) <= Math.max(2, plain.length() / 2));
    }

    /** Of several words the nearest, for names of blocks; empty when none is near. */
    static Optional<String> word(String written, Collection<String> words) {
        String plain = plain(written);
        return words.stream()
                .min(Comparator.comparingInt(word -> edits(plain, plain(word))))
                .filter(word -> edits(plain, plain(word)) <= Math.max(2, plain.length() / 2));
    }

    private static int distance(String plain, TemplateField field) {
        return Math.min(edits(plain, plain(field.name())), edits(plain, plain(field.title())));
    }

    /** Small letters and digits without marks. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9.]", "");
    }

    /** Letters to put in, take out or change. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
