package vn.tdkt.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The word lists of {@code letter-words.txt}, each as one pattern of whole words. */
final class Words {

    static final Pattern VERBS;
    static final Pattern WEAK_VERBS;
    static final Pattern ANSWERS;
    static final Pattern PAPERS;
    static final Pattern MEETINGS;
    static final Pattern MASKED;
    static final Pattern NOT_OWED;
    static final Pattern OPENERS;
    static final Pattern ASIDE;
    static final Pattern END;
    static final Pattern BEFORE_MEETING;
    static final Pattern AFTER_MEETING;

    static {
        Map<String, List<String>> lists = lists();
        VERBS = anyOf(lists, "verbs");
        WEAK_VERBS = anyOf(lists, "only-when-dated");
        ANSWERS = anyOf(lists, "answers");
        PAPERS = anyOf(lists, "papers");
        MEETINGS = anyOf(lists, "meetings");
        MASKED = anyOf(lists, "masked");
        NOT_OWED = Pattern.compile(anyOf(lists, "not-owed").pattern() + "\\s*$");
        OPENERS = anyOf(lists, "openers");
        ASIDE = Pattern.compile("^(?:về )?" + anyOf(lists, "aside").pattern());
        END = Pattern.compile("^" + anyOf(lists, "end").pattern());
        BEFORE_MEETING = anyOf(lists, "before-meeting");
        AFTER_MEETING = anyOf(lists, "after-meeting");
    }

    private Words() {}

    private static Pattern anyOf(Map<String, List<String>> lists, String name) {
        List<String> longestFirst = new ArrayList<>(Objects.requireNonNull(lists.get(name), name));
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return whole(String.join("|", longestFirst));
    }

    /** Only between letters of other words: "cử" is not in "cử động" alone, yet never inside a syllable. */
    static Pattern whole(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines("/letter-words.txt")) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return lists;
    }

    /** The lines of a list beside the classes, without comments. */
    static List<String> lines(String resource) {
        InputStream list = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
