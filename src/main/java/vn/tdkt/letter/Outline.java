package vn.tdkt.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a letter, each below its headings: I. 1. a) * - + as offices number them. */
final class Outline {

    private static final Pattern MARKER =
            Pattern.compile("^\\s*([IVX]{1,5}[.)]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ][.)]|[*+-])\\s*(?=\\S)");
    private static final Pattern ENDED = Pattern.compile("[.;,/]\\s*$");
    private static final Pattern INTRODUCES = Pattern.compile("(?:sau|sau đây)\\s*:\\s*$");
    private static final Pattern LABEL = Pattern.compile("^([^:]{3,170}):\\s+(?=\\S)");
    private static final int INTRO = 0;
    private static final int NAMED = 3;
    private static final int BULLET = 5;
    private static final int PLAIN = 9;
    private static final int LONGEST_HEADING = 220;

    private final Deque<Above> above = new ArrayDeque<>();
    private final List<Passage> passages = new ArrayList<>();

    private Outline() {}

    static List<Passage> of(String text) {
        Outline outline = new Outline();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (Words.END.matcher(LetterText.plain(withoutMarker(line))).find()) {
                break;
            }
            if (!line.isEmpty()) {
                outline.add(line, i + 1, rankOfNext(lines, i));
            }
        }
        return outline.passages;
    }

    private void add(String line, int number, int nextRank) {
        String marker = markerOf(line);
        int rank = rank(line);
        boolean heading = isHeading(line, rank, nextRank);
        while (!above.isEmpty() && above.getLast().rank >= (rank == PLAIN ? NAMED + 1 : rank)) {
            above.removeLast();
        }
        String text = withoutMarker(line);
        String label = heading ? null : labelOf(text);
        passages.add(new Passage(
                marker,
                number,
                above.stream().map(Above::text).toList(),
                heading,
                label,
                label == null ? text : text.substring(text.indexOf(':') + 1).strip()));
        if (heading) {
            above.addLast(new Above(rank, line));
        }
    }

    private static boolean isHeading(String line, int rank, int nextRank) {
        if (line.endsWith(":")) {
            return true;
        }
        boolean below = nextRank > rank && nextRank != PLAIN;
        boolean open = rank < BULLET && !ENDED.matcher(line).find();
        return rank != PLAIN && line.length() < LONGEST_HEADING && (open || below);
    }

    /** What names somebody, or begins like "Thời gian", before a colon. */
    private static @Nullable String labelOf(String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.find()) {
            return null;
        }
        String plain = LetterText.plain(label.group(1));
        boolean leads = plain.startsWith("thời gian") || plain.startsWith("về ") || plain.startsWith("lưu ý");
        return leads || Bodies.first(label.group(1), 0).isPresent() ? label.group(1) : null;
    }

    static String markerOf(String line) {
        Matcher marker = MARKER.matcher(line);
        return marker.find() ? marker.group(1) : "";
    }

    static String withoutMarker(String line) {
        return MARKER.matcher(line).replaceFirst("").strip();
    }

    private static int rankOfNext(String[] lines, int from) {
        for (int next = from + 1; next < lines.length; next++) {
            if (!lines[next].isBlank()) {
                return rank(lines[next].strip());
            }
        }
        return INTRO;
    }

    private static int rank(String line) {
        String marker = markerOf(line);
        if (marker.isEmpty()) {
            return INTRODUCES.matcher(line).find() ? INTRO : line.endsWith(":") ? NAMED : PLAIN;
        }
        char first = marker.charAt(0);
        if (Character.isDigit(first)) {
            return 2;
        }
        return switch (first) {
            case '*' -> 5;
            case '-' -> 6;
            case '+' -> 7;
            default -> Character.isUpperCase(first) ? 1 : 4;
        };
    }

    private record Above(int rank, String text) {}
}
