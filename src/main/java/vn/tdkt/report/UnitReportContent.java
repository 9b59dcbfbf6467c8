package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;

/** What a unit's report says, in the fields of its template. */
@Component
class UnitReportContent {

    private final ReportStore store;
    private final Outlines outlines;
    private final UnitScores scores;

    UnitReportContent(ReportStore store, Outlines outlines, UnitScores scores) {
        this.scores = scores;
        this.store = store;
        this.outlines = outlines;
    }

    /** {@code unit} is the name of who reports. */
    Map<String, Object> of(Obligation obligation, String unit) {
        Outline outline = outlines.named(obligation.kind());
        Map<String, String> written = store.sections(obligation.id());
        Map<String, Object> content = new HashMap<>();
        content.put("introduction", outline.wording().introductionOf(obligation, unit));
        content.put("openingSections", sections(outline, written, Section::beforeNumbers));
        content.putAll(numbers(obligation, outline, unit));
        content.putAll(score(obligation));
        content.put("closingSections", sections(outline, written, section -> !section.beforeNumbers()));
        content.put("closing", outline.wording().closingOf(obligation, unit));
        return content;
    }

    private Map<String, Object> numbers(Obligation obligation, Outline outline, String unit) {
        List<Target> targets = store.targets(obligation, outline.comparesWith());
        List<Target> adjusted =
                targets.stream().filter(target -> target.adjusted() != null).toList();
        Wording words = outline.wording();
        Map<String, Object> content = new HashMap<>();
        content.put("period", words.periodOf(obligation));
        content.put("resultsTitle", words.results());
        content.put("earlierTitle", Objects.requireNonNullElse(words.earlier(), ""));
        content.put("anyTargets", !targets.isEmpty() && !outline.comparesResults());
        content.put("anyCompared", !targets.isEmpty() && outline.comparesResults());
        content.put("targets", targets.stream().map(UnitReportContent::row).toList());
        content.put("targetsRemark", targets.isEmpty() ? "Đơn vị không đăng ký chỉ tiêu thi đua trong năm." : "");
        content.put("adjusted", !adjusted.isEmpty());
        content.put("unadjusted", outline.adjustsTargets() && adjusted.isEmpty());
        content.put("adjustmentSentence", unit + " đăng ký điều chỉnh các chỉ tiêu sau:");
        content.put(
                "adjustments",
                adjusted.stream().map(UnitReportContent::adjustment).toList());
        return content;
    }

    private Map<String, Object> score(Obligation obligation) {
        return Optional.of(obligation)
                .filter(report -> outlines.named(report.kind()).selfScored())
                .flatMap(report -> scores.of(report.id()))
                .map(score -> Map.<String, Object>of(
                        "scored",
                        true,
                        "scoreSentence",
                        "Tổng điểm tự chấm của đơn vị: %s điểm, theo thang %s điểm của bảng tiêu chí (có bảng tự chấm điểm kèm theo)."
                                .formatted(Figures.text(score.total()), Figures.text(score.scale()))))
                .orElseGet(() -> Map.of("scored", false, "scoreSentence", ""));
    }

    private List<Map<String, String>> sections(Outline outline, Map<String, String> texts, Predicate<Section> which) {
        return outline.sections().stream()
                .filter(which)
                .filter(section -> texts.containsKey(section.key()))
                .map(section -> Map.of("heading", section.title(), "body", texts.get(section.key())))
                .toList();
    }

    private static Map<String, String> row(Target target) {
        return Map.of(
                "name", target.name(),
                "measure", target.measure(),
                "planned", Figures.text(target.plan()),
                "earlier", Figures.text(target.earlier()),
                "achieved", Figures.text(target.achieved()),
                "rate", Figures.rate(target.achieved(), target.plan()),
                "note", Objects.requireNonNullElse(target.note(), ""));
    }

    private static Map<String, String> adjustment(Target target) {
        return Map.of(
                "name", target.name(),
                "measure", target.measure(),
                "registered", Figures.text(target.planned()),
                "adjusted", Figures.text(target.adjusted()),
                "reason", Objects.requireNonNullElse(target.reason(), ""));
    }
}
