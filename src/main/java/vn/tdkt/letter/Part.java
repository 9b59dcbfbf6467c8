package vn.tdkt.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.letter.Found.Body;

/** One part of a sentence: who is asked, and from which word on what is asked. */
final class Part {

    private static final Pattern MODAL = Words.whole("đề nghị|yêu cầu|giao(?! ước| thông|[^ ])");
    private static final Pattern CONDITION = Pattern.compile(
            "^(?:đối với(?: các)? đơn vị|trường hợp|nếu|riêng (?:các )?đơn vị)[^,]{3,120}?(?:, (?:không|chưa|hoặc)[^,]{2,80})*,");
    private static final Pattern INNER_CONDITION = Pattern.compile(
            "\\((nếu[^)]{1,120})\\)|(?<![(\\p{L}])(nếu (?:có )?vướng mắc|mọi (?:vấn đề )?vướng mắc|nếu [^,;.()]{3,80}(?=,))");
    private static final int NEAR = 12;

    private final String text;
    private final String masked;
    private final int year;
    private final List<Mention> mentions;
    private final int conditionEnd;

    Part(String text, int year) {
        this.text = text;
        this.year = year;
        this.masked = LetterText.masked(text);
        this.mentions = Bodies.in(text, year);
        Matcher condition = CONDITION.matcher(LetterText.plain(text));
        this.conditionEnd = condition.find() ? condition.end() : 0;
    }

    String text() {
        return text;
    }

    boolean isReason() {
        Matcher opener = Words.OPENERS.matcher(LetterText.plain(text));
        return opener.lookingAt();
    }

    boolean opensWithCondition() {
        return conditionEnd > 0;
    }

    @Nullable
    String condition() {
        if (conditionEnd > 0) {
            return LetterText.tidy(text.substring(0, conditionEnd));
        }
        Matcher inner = INNER_CONDITION.matcher(LetterText.plain(text));
        if (!inner.find()) {
            return null;
        }
        int group = inner.group(1) == null ? 2 : 1;
        return text.substring(inner.start(group), inner.end(group));
    }

    /** Where asking begins: after "đề nghị", else at the start or after the condition. */
    private int askedFrom() {
        int from = conditionEnd;
        Matcher modal = MODAL.matcher(masked);
        while (modal.find()) {
            from = Math.max(from, modal.end());
        }
        return from;
    }

    boolean isAsked() {
        return askedFrom() > conditionEnd;
    }

    /** The first word of work after whoever is asked; what somebody has done, or not done, is a tale. */
    Optional<Integer> verb(boolean dated) {
        int from = actors().isEmpty()
                ? askedFrom()
                : actors().get(actors().size() - 1).end();
        Optional<Integer> strong = first(Words.VERBS, from);
        Optional<Integer> verb = strong.isEmpty() && dated ? first(Words.WEAK_VERBS, from) : strong;
        boolean led = !actors().isEmpty() || isAsked() || dated;
        return verb.filter(at -> led || isNear(from, at));
    }

    private Optional<Integer> first(Pattern verbs, int from) {
        Matcher verb = verbs.matcher(masked);
        verb.region(from, masked.length());
        verb.useTransparentBounds(true);
        boolean owed = verb.find()
                && !Words.NOT_OWED.matcher(masked.substring(0, verb.start())).find();
        return owed ? Optional.of(verb.start()) : Optional.empty();
    }

    private boolean isNear(int from, int verb) {
        String between = masked.substring(from, verb)
                .replaceAll(
                        "(?:tiếp tục|tập trung|khẩn trương|chủ động|cần|phải|trong đó|đồng thời|đẩy mạnh|kịp thời)",
                        "");
        return between.replaceAll("[\\s,_]+", " ").strip().length() <= NEAR;
    }

    /** Whoever is named before the first word of work. */
    List<Mention> actors() {
        int from = askedFrom();
        int verb =
                first(Words.VERBS, from).or(() -> first(Words.WEAK_VERBS, from)).orElse(masked.length());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.start() >= from && mention.start() < verb && !isOwner(mention)) {
                return Bodies.joinedFrom(mentions, i, text).stream()
                        .filter(joined -> joined.start() < verb)
                        .toList();
            }
        }
        return new ArrayList<>();
    }

    /** "của Hội đồng" says whose, not who. */
    private boolean isOwner(Mention mention) {
        return LetterText.plain(text.substring(0, mention.start())).strip().endsWith("của");
    }

    List<Mention> mentionsFrom(int start) {
        return mentions.stream().filter(mention -> mention.start() >= start).toList();
    }

    List<Body> who() {
        return Bodies.bodiesOf(actors());
    }

    int year() {
        return year;
    }
}
