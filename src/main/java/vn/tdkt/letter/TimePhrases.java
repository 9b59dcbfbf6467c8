package vn.tdkt.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.letter.Timing.Kind;

/** Finds when something is due, in the ways letters say it. A day without a year takes that of the letter, or the next. */
final class TimePhrases {

    private static final String DAY =
            "(?:ngày )?(?<d%1$d>\\d{1,2})(?:[/.-]| tháng )(?<m%1$d>\\d{1,2})(?:(?:[/.-]| năm )(?<y%1$d>\\d{4}))?(?!\\d|/\\d)";
    private static final String LAST =
            "(?:chậm nhất|muộn nhất|hạn (?:cuối|chót|nộp|gửi))(?: là| vào| đến)? ?(?<before%1$d>trước )?(?:hết )?";
    private static final String MEETING =
            "(?:khi )?(?:kết thúc |tổ chức )?(?:hội nghị|đại hội|lễ|cuộc họp)(?: tổng kết| sơ kết)?";
    private static final String COUNTED =
            "(?:trong vòng |chậm nhất |trong |sau )+(?<n>\\d{1,3}) ngày(?<w> làm việc)?,? (?:kể từ|tính từ|sau khi|từ khi|sau)(?: ngày| khi)? (?<event>[^,.;()]{3,90})";

    private static final List<Rule> RULES = List.of(
            rule(
                    "trước " + day(1) + ",? hoặc (?:" + last(3) + "|(?<before2>trước ))" + day(2),
                    TimePhrases::alternative),
            rule("từ (?:hết )?" + day(1) + "(?: cho)? (?:đến|tới)(?: hết)? " + day(2), TimePhrases::window),
            rule(COUNTED, TimePhrases::counted),
            rule(
                    "(?:định kỳ )?(?:trước |đến )?(?:ngày (?<d1>\\d{1,2}) )?(?:hằng|hàng|mỗi) (?<every>tháng|quý|tuần)"
                            + "(?:,? (?:(?<before2>trước)|vào|chậm nhất(?: là)?) ngày (?<d2>\\d{1,2})(?!\\d|[/.-]\\d| tháng))?",
                    TimePhrases::recurring),
            rule(last(1) + day(1), TimePhrases::day),
            rule("(?:xong |hoàn thành )?(?<before1>trước )(?:khi )?" + day(1), TimePhrases::day),
            rule("(?:đến|tới) hết " + day(1), TimePhrases::day),
            rule(
                    "(?:ít nhất|tối thiểu) (?<n>\\d{1,2}|một|hai|ba|bốn) (?:lần|đợt|cuộc|buổi|hội nghị)",
                    TimePhrases::atLeast),
            rule(
                    "(?:dự kiến|trong|vào) (?:trong |vào )?tháng (?<m1>\\d{1,2})(?:(?:/| năm )(?<y1>\\d{4}))?(?!\\d|/)",
                    TimePhrases::month),
            rule(
                    "(?:ngay )?(?<side>sau|trước) (?<event>" + MEETING
                            + ")(?:,? (?:trong vòng |chậm nhất |tối đa )?(?<n>\\d{1,3}) ngày(?: làm việc)?)?",
                    TimePhrases::meeting));

    /** The day of an event, only where the text says that it speaks of time. */
    private static final Rule ANY_DAY = rule(day(1), TimePhrases::day);

    private final LocalDate written;

    TimePhrases(LocalDate written) {
        this.written = written;
    }

    /** In their order; where two overlap the one of the earlier rule stands. */
    List<At> in(String text, boolean tellsTime) {
        String plain = LetterText.plain(text);
        List<At> found = new ArrayList<>();
        for (Rule rule : RULES) {
            collect(rule, plain, text, found);
        }
        if (tellsTime && found.isEmpty()) {
            collect(ANY_DAY, plain, text, found);
        }
        found.sort(Comparator.comparingInt(At::start));
        return found;
    }

    private void collect(Rule rule, String plain, String text, List<At> found) {
        Matcher hit = rule.pattern().matcher(plain);
        while (hit.find()) {
            int start = hit.start();
            int end = hit.end();
            boolean taken = found.stream().anyMatch(at -> at.start < end && start < at.end);
            Timing timing = taken ? null : read(rule, new Hit(hit, text.substring(start, end)));
            if (timing != null) {
                found.add(new At(start, end, timing));
            }
        }
    }

    /** A day that the calendar does not have is none. */
    private @Nullable Timing read(Rule rule, Hit hit) {
        try {
            return rule.reading().apply(this, hit);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private Timing alternative(Hit hit) {
        Timing first = Timing.dated("", date(hit, 1), true);
        Timing second = Timing.dated("", date(hit, 2), hit.has("before2") || hit.has("before3"));
        return new Timing(Kind.ALTERNATIVE, hit.words, first.until(), second.until(), null, null, second.before());
    }

    private Timing window(Hit hit) {
        return Timing.of(Kind.WINDOW, hit.words, date(hit, 1), date(hit, 2));
    }

    private Timing day(Hit hit) {
        return Timing.dated(hit.words, date(hit, 1), hit.has("before1"));
    }

    private Timing counted(Hit hit) {
        String event = hit.group("event").strip();
        List<At> from = new ArrayList<>();
        collect(ANY_DAY, event, event, from);
        LocalDate start = from.isEmpty() ? null : from.get(0).timing.until();
        return Timing.relative(hit.words, "sau " + event, start, Integer.parseInt(hit.group("n")));
    }

    private Timing recurring(Hit hit) {
        String day = hit.has("d1") ? hit.group("d1") : hit.group("d2");
        return new Timing(
                Kind.RECURRING,
                hit.words,
                null,
                null,
                hit.group("every"),
                day == null ? null : Integer.valueOf(day),
                hit.has("before2") || LetterText.plain(hit.words).matches("(?:định kỳ )?trước.*"));
    }

    private Timing atLeast(Hit hit) {
        int times = switch (hit.group("n")) {
            case "một" -> 1;
            case "hai" -> 2;
            case "ba" -> 3;
            case "bốn" -> 4;
            default -> Integer.parseInt(hit.group("n"));
        };
        return new Timing(Kind.AT_LEAST, hit.words, null, null, null, times, false);
    }

    private Timing month(Hit hit) {
        LocalDate first = date(1, Integer.parseInt(hit.group("m1")), hit.has("y1") ? hit.group("y1") : null);
        return Timing.of(Kind.MONTH, hit.words, null, YearMonth.from(first).atEndOfMonth());
    }

    private Timing meeting(Hit hit) {
        Integer days = hit.has("n") ? Integer.valueOf(hit.group("n")) : null;
        return Timing.relative(hit.words, hit.group("side") + " " + hit.group("event"), null, days);
    }

    private LocalDate date(Hit hit, int which) {
        String year = hit.has("y" + which) ? hit.group("y" + which) : null;
        return date(Integer.parseInt(hit.group("d" + which)), Integer.parseInt(hit.group("m" + which)), year);
    }

    /** Without a year: the first such day from the month before the letter on. */
    private LocalDate date(int day, int month, @Nullable String year) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate sameYear = LocalDate.of(written.getYear(), month, day);
        return sameYear.isBefore(written.minusMonths(1)) ? sameYear.plusYears(1) : sameYear;
    }

    private static String day(int which) {
        return DAY.formatted(which);
    }

    private static String last(int which) {
        return LAST.formatted(which);
    }

    private static Rule rule(String pattern, BiFunction<TimePhrases, Hit, Timing> reading) {
        return new Rule(Words.whole(pattern), reading);
    }

    /** A time and where its words stand. */
    record At(int start, int end, Timing timing) {}

    private record Rule(Pattern pattern, BiFunction<TimePhrases, Hit, Timing> reading) {}

    /** One place where a rule fits, and its words as the letter writes them. */
    private record Hit(Matcher matcher, String words) {

        boolean has(String name) {
            return matcher.pattern().pattern().contains("(?<" + name + ">") && matcher.group(name) != null;
        }

        String group(String name) {
            return matcher.group(name);
        }
    }
}
