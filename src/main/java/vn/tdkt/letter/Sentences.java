package vn.tdkt.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences, and a sentence into the parts that may ask for something of their own. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+(?=\\p{Lu})");
    private static final Pattern SHORT_WORD = Pattern.compile("(?:^|\\s)(?:\\p{Lu}|Tp|TP|KT|TM|TL|PGS|TS|Th)\\.$");
    /** A semicolon outside of parentheses, or a second one asked to say something to somebody. */
    private static final Pattern PART = Pattern.compile(
            "\\s*;\\s*(?![^()]*\\))|\\s+và\\s+(?=(?i:thống nhất với|đăng ký lại với|báo cáo với|phản ánh))");

    private static final Pattern AND = Pattern.compile("\\s*,?\\s*và\\s+(?=" + Words.VERBS.pattern() + ")");

    /** A time that opens its sentence belongs to what follows. */
    private static final int SHORTEST = 15;

    private Sentences() {}

    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        for (String next : END.split(paragraph)) {
            int last = sentences.size() - 1;
            if (last >= 0 && SHORT_WORD.matcher(sentences.get(last)).find()) {
                sentences.set(last, sentences.get(last) + " " + next);
            } else {
                sentences.add(next);
            }
        }
        return sentences;
    }

    /**
     * Also after a time that is followed by somebody else: "đơn vị … trước ngày 30/6, cụm, khối … trước ngày 10/7", or by other work
     * with a time of its own: "tổng kết xong trước ngày 15/11 và gửi báo cáo chậm nhất ngày 20/11".
     */
    static List<String> parts(String sentence, TimePhrases times, int year) {
        List<String> parts = new ArrayList<>();
        for (String part : PART.split(sentence)) {
            int start = 0;
            List<TimePhrases.At> all = times.in(part, false);
            for (TimePhrases.At at : all) {
                if (at.start() - start > SHORTEST && othersFollow(part, at.end(), year)) {
                    parts.add(part.substring(start, at.end()));
                    start = part.indexOf(',', at.end()) + 1;
                } else if (at != all.get(all.size() - 1) && otherWorkFollows(part, at.end())) {
                    parts.add(part.substring(start, at.end()));
                    start = at.end() + part.substring(at.end()).indexOf("và") + 2;
                }
            }
            parts.add(part.substring(start).strip());
        }
        return parts;
    }

    private static boolean otherWorkFollows(String part, int from) {
        Matcher and = AND.matcher(LetterText.plain(part));
        and.region(from, part.length());
        return and.lookingAt();
    }

    private static boolean othersFollow(String part, int from, int year) {
        String rest = part.substring(from);
        String after = rest.replaceFirst("^\\s*,\\s*", "");
        return rest.strip().startsWith(",")
                && Bodies.first(after, year).filter(found -> found.start() == 0).isPresent();
    }
}
