package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** What a guidance letter says, in the fields of its template; its deadlines come from the calendar. */
@Component
class GuidanceContent {

    private static final Pattern MILESTONE = Pattern.compile("\\{mốc ([a-z-]+)}");

    private final ReportStore store;
    private final Cycles cycles;
    private final Kinds kinds;

    GuidanceContent(ReportStore store, Cycles cycles, Kinds kinds) {
        this.store = store;
        this.cycles = cycles;
        this.kinds = kinds;
    }

    Map<String, Object> of(Obligation obligation) {
        Map<String, String> texts = store.sections(obligation.id());
        Map<String, Object> content = new HashMap<>();
        content.put("legalBases", lines(texts.getOrDefault("legalBases", "")));
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

    /** A section's proposal with the year and the milestones' phrases in their places. */
    String proposal(String text, int year) {
        YearDates dates = cycles.datesOf(year);
        return MILESTONE.matcher(text.replace("{năm}", String.valueOf(year))).replaceAll(found -> phrase(dates, found));
    }

    private static String phrase(YearDates dates, MatchResult found) {
        String code = found.group(1);
        return dates.milestone(code).phraseFor(dates.dueForAll(code));
    }

    private List<Map<String, String>> deadlines(YearDates dates, @Nullable String phase) {
        return kinds.obligationKinds().stream()
                .filter(kind -> Objects.equals(phase, kind.phase()) && !kind.occasional())
                .filter(kind -> kind.debtor() == PartyKind.UNIT || kind.debtor() == PartyKind.CLUSTER)
                .sorted((one, other) -> dates.dueForAll(one.dated()).compareTo(dates.dueForAll(other.dated())))
                .map(kind -> Map.of(
                        "what", kind.name(),
                        "who", kind.debtor() == PartyKind.UNIT ? "Các đơn vị thành viên" : "Cụm trưởng, khối trưởng",
                        "when", dates.milestone(kind.dated()).phraseFor(dates.dueForAll(kind.dated())),
                        "to", receiver(kind)))
                .toList();
    }

    private static String receiver(Kind kind) {
        return kind.receiver() == PartyKind.CLUSTER ? "Cụm trưởng, khối trưởng; Ban TĐKT" : "Ban TĐKT (Sở Nội vụ)";
    }

    private static List<Map<String, String>> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Map.of("text", line.strip()))
                .toList();
    }
}
