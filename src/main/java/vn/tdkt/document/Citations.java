package vn.tdkt.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The law of the table that a text rests on. Only lines that begin with "Căn cứ" or "Theo" are looked at, and there
 * neither what another paper replaces nor what is said to be out of force.
 */
final class Citations {

    private static final Pattern BASIS = Pattern.compile("[-•*+ ]*(căn cứ|theo) ");
    private static final Pattern FIRST_WORD = Pattern.compile("^[-•*+ ]*(căn cứ( vào| theo)?|theo) ");
    private static final Pattern PAST = Pattern.compile("hết hiệu lực|dược thay thế|bị bãi bỏ");
    private static final Pattern REPLACED = Pattern.compile("\\s(thay thế|bãi bỏ) .*");

    /** Enough to see how a line begins: most lines are no bases. */
    private static final int BEGINNING = 24;

    /** No base is longer; what is goes on in other words. */
    private static final int LONGEST = 4_000;

    private final List<Citation> known;

    Citations(LegalBases table) {
        known = table.all().stream().map(Citation::new).toList();
    }

    /** In the order of the table. */
    List<LegalBasis> in(List<String> lines) {
        List<String> clauses =
                lines.stream().flatMap(Citations::clauses).distinct().toList();
        return known.stream()
                .filter(one -> clauses.stream().anyMatch(one::isIn))
                .map(Citation::law)
                .toList();
    }

    private static Stream<String> clauses(String line) {
        if (!BASIS.matcher(plain(line, BEGINNING)).lookingAt()) {
            return Stream.empty();
        }
        return Stream.of(plain(line, LONGEST).split(";"))
                .map(clause -> FIRST_WORD.matcher(clause.strip()).replaceFirst(""))
                .filter(clause -> !PAST.matcher(clause).find())
                .map(clause -> REPLACED.matcher(clause).replaceFirst(""));
    }

    private static String plain(String line, int length) {
        return PlainSpelling.of(line.substring(0, Math.min(line.length(), length)));
    }
}
