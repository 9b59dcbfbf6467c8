package vn.tdkt.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.letter.Letter.Head;

/** Reads the head of a letter: number and symbol, issuer, place and date, what it is about. */
final class Heads {

    private static final Pattern NUMBER = Pattern.compile(
            "(?m)(?:^ *Số|ban hành (?:Văn bản|Công văn|Hướng dẫn|Kế hoạch|Thông báo) số)\\s*:?\\s*(\\d{1,5}\\s*/\\s*\\p{Lu}[\\p{Lu}\\p{N}&.]*(?:\\s?[-/]\\s?\\p{Lu}[\\p{Lu}\\p{N}&.]*)*)");
    private static final Pattern DATE =
            Pattern.compile("(?:,|^) *[Nn]gày (\\d{1,2})(?:/| tháng )(\\d{1,2})(?:/| năm )(\\d{4})", Pattern.MULTILINE);
    private static final Pattern ABOUT = Pattern.compile("(?:Về việc|V/v:?)\\s+([^\\n]+(?:\\n *\\p{Ll}[^\\n]+)?)");
    private static final Pattern TYPE = Pattern.compile(
            "^(KẾ HOẠCH|HƯỚNG DẪN|THÔNG BÁO|CÔNG VĂN|CHỈ THỊ|Hướng dẫn|Kế hoạch)\\b *\\n?([^\\n]+(?:\\n *\\p{Ll}[^\\n]+)?)",
            Pattern.MULTILINE);
    private static final Pattern CLUSTER =
            Pattern.compile("(?m)^ *(?:TRƯỞNG (?:KHỐI|CỤM)|(?:KHỐI|CỤM) (?:TRƯỞNG|THI ĐUA))");
    private static final Pattern ISSUES =
            Pattern.compile("([^\\n.;]{3,160}?) (?:trân trọng )?(?:đề nghị|ban hành|yêu cầu)\\b");

    private Heads() {}

    static Head of(String text) {
        Matcher cluster = CLUSTER.matcher(text);
        boolean ofCluster = cluster.find();
        LocalDate date = date(text);
        String number = group(NUMBER, text, 1);
        return new Head(
                number == null ? null : number.replaceAll("\\s+", ""),
                ofCluster ? LetterText.tidy(text.substring(cluster.start()).split("\n")[0]) : issuer(text),
                date,
                subject(text),
                ofCluster);
    }

    private static @Nullable LocalDate date(String text) {
        Matcher day = DATE.matcher(text);
        try {
            return day.find() ? LocalDate.of(number(day, 3), number(day, 2), number(day, 1)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable String subject(String text) {
        String about = group(ABOUT, text, 1);
        if (about == null) {
            Matcher type = TYPE.matcher(text);
            about = type.find() ? type.group(2) : null;
        }
        return about == null ? null : LetterText.tidy(about);
    }

    /** Whoever "đề nghị" or "ban hành" first. */
    private static @Nullable String issuer(String text) {
        Matcher issues = ISSUES.matcher(text);
        while (issues.find()) {
            var named = Bodies.in(issues.group(1), 0);
            if (!named.isEmpty()) {
                return named.get(named.size() - 1).words();
            }
        }
        return null;
    }

    private static @Nullable String group(Pattern pattern, String text, int group) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(group) : null;
    }
}
