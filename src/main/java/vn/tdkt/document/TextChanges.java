package vn.tdkt.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.docx.WordLines;

/** What differs between two Word files, line by line; how it looks does not count. */
final class TextChanges {

    /** A count, an amount, a rate, a date, a time: digits and what may stand between them. */
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,/:-]\\d+)*");

    private TextChanges() {}

    static List<Changed> between(byte[] older, byte[] newer) {
        return between(WordLines.of(older), WordLines.of(newer));
    }

    static List<Changed> between(List<String> older, List<String> newer) {
        return DiffUtils.diff(spelled(older), spelled(newer)).getDeltas().stream()
                .map(TextChanges::changed)
                .toList();
    }

    private static List<String> spelled(List<String> lines) {
        return lines.stream()
                .map(PlainSpelling::separated)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Changed changed(AbstractDelta<String> delta) {
        List<String> before = delta.getSource().getLines();
        List<String> after = delta.getTarget().getLines();
        return new Changed(before, after, !figures(before).equals(figures(after)));
    }

    /** In one order, so that a figure that only moved within the place is the same. */
    private static List<String> figures(List<String> lines) {
        return lines.stream()
                .flatMap(line -> FIGURE.matcher(line).results())
                .map(MatchResult::group)
                .flatMap(Stream::of)
                .sorted()
                .toList();
    }
}
