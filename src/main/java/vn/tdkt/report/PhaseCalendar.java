package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.document.BasisLines;
import vn.tdkt.document.LegalBases;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** What a guidance letter says, in the fields of its template; its deadlines come from the calendar. */
@Component
class GuidanceContent {

    private static final String UNITS = "Các đơn vị thành viên";
    private static final String HEADS = "Cụm trưởng, khối trưởng";

    private static final Pattern MILESTONE = Pattern.compile("\\{mốc ([a-z-]+)}");

    private final ReportStore store;
    private final Cycles cycles;
    private final Kinds kinds;
    private final LegalBases bases;
    private final Clock clock;

    GuidanceContent(ReportStore store, Cycles cycles, Kinds kinds, LegalBases bases, Clock clock) {
        this.store = store;
        this.cycles = cycles;
        this.kinds = kinds;
        this.bases = bases;
        this.clock = clock;
    }

    Map<String, Object> of(Obligation obligation) {
        Map<String, String> texts = store.sections(obligation.id());
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", BasisLines.of(texts.getOrDefault("legalBases", "")));
        content.put("introduction", texts.getOrDefault("introduction", ""));
        content.put("headTasks", lines(texts.getOrDefault("headTasks", "")));
        content.put("unitTasks", lines(texts.getOrDefault("unitTasks", "")));
        content.put("otherTasks", List.of());
        content.put(
                "deadlines",
                deadlines(
                        cycles.datesOf(obligation.year()),
                        kinds.named(obligation.kind()).phase()));
        content.put("remark", "");
        content.put("closing", texts.getOrDefault("closing", ""));
        return content;
    }

    /** A section's proposal with the year, the law of today and the milestones' phrases in their places. */
    String proposal(String text, int year) {
        YearDates dates = cycles.datesOf(year);
        return MILESTONE
                .matcher(bases.fill(text, LocalDate.now(clock))
                        .replace("{năm}", String.valueOf(year))
                        .replace("{năm sau}", String.valueOf(year + 1)))
                .replaceAll(found -> phrase(dates, found));
    }

    private static String phrase(YearDates dates, MatchResult found) {
        String code = found.group(1);
        return dates.milestone(code).phraseFor(dates.dueForAll(code));
    }

    private List<Map<String, String>> deadlines(YearDates dates, @Nullable String phase) {
        return kinds.obligationKinds().stream()
                .filter(kind -> Objects.equals(phase, kind.phase()) && !kind.occasional())
                .filter(kind -> kind.debtor() == PartyKind.UNIT || kind.debtor() == PartyKind.CLUSTER)
                .flatMap(GuidanceContent::dated)
                .sorted(Comparator.comparing(one -> dates.dueForAll(one.milestone())))
                .map(one -> one.row(dates))
                .toList();
    }

    /** A kind by its date, and the window in which members may comment on it by its end. */
    private static Stream<Deadline> dated(Kind kind) {
        boolean ofUnits = kind.debtor() == PartyKind.UNIT;
        Deadline own = new Deadline(kind.dated(), kind.name(), ofUnits ? UNITS : HEADS, receiver(kind));
        return kind.windowMilestone() == null
                ? Stream.of(own)
                : Stream.of(
                        new Deadline(kind.dated(), "Dự thảo " + inSentence(kind.name()), HEADS, UNITS),
                        new Deadline(kind.windowMilestone(), "Góp ý dự thảo " + inSentence(kind.name()), UNITS, HEADS));
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String receiver(Kind kind) {
        if (kind.receiver() != PartyKind.CLUSTER) {
            return "Ban TĐKT (Sở Nội vụ)";
        }
        return kind.debtor() == PartyKind.CLUSTER ? UNITS : HEADS + "; Ban TĐKT";
    }

    private record Deadline(String milestone, String what, String who, String to) {

        Map<String, String> row(YearDates dates) {
            String when = dates.milestone(milestone).phraseFor(dates.dueForAll(milestone));
            return Map.of("what", what, "who", who, "when", when, "to", to);
        }
    }

    private static List<Map<String, String>> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Map.of("text", line.strip()))
                .toList();
    }
}
