package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Organisation;

/** What a unit's report says, in the fields of its template. */
@Component
class UnitReportContent {

    private final ReportStore store;
    private final Outlines outlines;
    private final Organisation organisation;

    UnitReportContent(ReportStore store, Outlines outlines, Organisation organisation) {
        this.store = store;
        this.outlines = outlines;
        this.organisation = organisation;
    }

    Map<String, Object> of(Obligation obligation) {
        String unit = organisation.unit(obligation.debtor().code()).name();
        List<Target> targets = store.targets(obligation.debtor().code(), obligation.year(), obligation.id());
        List<Target> adjusted =
                targets.stream().filter(target -> target.adjusted() != null).toList();
        Map<String, String> written = store.sections(obligation.id());
        Map<String, Object> content = new HashMap<>();
        content.put(
                "introduction",
                unit + " báo cáo kết quả công tác thi đua, khen thưởng 6 tháng đầu năm " + obligation.year()
                        + " và nhiệm vụ 6 tháng cuối năm như sau:");
        content.put("anyTargets", !targets.isEmpty());
        content.put("period", "6 tháng đầu năm " + obligation.year());
        content.put("openingSections", sections(obligation, written, Section::beforeNumbers));
        content.put("targets", targets.stream().map(UnitReportContent::row).toList());
        content.put("targetsRemark", targets.isEmpty() ? "Đơn vị không đăng ký chỉ tiêu thi đua trong năm." : "");
        content.put("adjusted", !adjusted.isEmpty());
        content.put(
                "adjustmentSentence",
                adjusted.isEmpty()
                        ? unit + " không điều chỉnh chỉ tiêu thi đua đã đăng ký đầu năm."
                        : unit + " đăng ký điều chỉnh các chỉ tiêu sau:");
        content.put(
                "adjustments",
                adjusted.stream().map(UnitReportContent::adjustment).toList());
        content.put("closingSections", sections(obligation, written, section -> !section.beforeNumbers()));
        content.put(
                "closing", "Trên đây là báo cáo sơ kết 6 tháng đầu năm " + obligation.year() + " của " + unit + "./.");
        return content;
    }

    private List<Map<String, String>> sections(
            Obligation obligation, Map<String, String> texts, Predicate<Section> which) {
        return outlines.of(obligation.kind()).stream()
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
