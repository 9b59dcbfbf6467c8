package vn.tdkt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Paper;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** Writes the reports of units and clusters. */
@Component
class MemberReportWriter implements PaperWriter {

    private static final String SUMMARY = "report-summary";
    private static final String ADJUSTMENT = "target-adjustment";

    private final DocumentFacts facts;
    private final Outlines outlines;
    private final Summaries summaries;
    private final UnitReportContent units;
    private final ConsolidatedContent clusters;
    private final Names names;

    MemberReportWriter(
            DocumentFacts facts,
            Outlines outlines,
            Summaries summaries,
            UnitReportContent units,
            ConsolidatedContent clusters,
            Names names) {
        this.names = names;
        this.outlines = outlines;
        this.summaries = summaries;
        this.facts = facts;
        this.units = units;
        this.clusters = clusters;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of("unit-report", "cluster-report");
    }

    @Override
    public List<Written> write(Obligation obligation, String drafter) {
        Paper paper = facts.report(obligation, drafter);
        String reports = paper.issuer().nameInText();
        Map<String, Object> content = content(obligation, reports);
        List<Written> all = new ArrayList<>(List.of(new Written(paper, content)));
        summaryOf(obligation)
                .map(summary -> new Written(summaryOf(paper), Map.of("summary", summary.text()), summary.ownFile()))
                .ifPresent(all::add);
        if (Boolean.TRUE.equals(content.get("adjusted"))) {
            Paper adjustment = companion(ADJUSTMENT, paper, "Năm " + obligation.year());
            all.add(new Written(adjustment, adjustment(obligation, reports, content)));
        }
        return all;
    }

    private Optional<Summaries.Summary> summaryOf(Obligation obligation) {
        return outlines.find(obligation.kind())
                .filter(outline -> outline.summaryPages() != null)
                .flatMap(outline -> summaries.of(obligation.id()));
    }

    /** What a summary of that report is on paper. */
    static Paper summaryOf(Paper report) {
        return companion(SUMMARY, report, report.subject());
    }

    /** Goes with the report and to the same addressees. */
    private static Paper companion(String type, Paper report, String subject) {
        return new Paper(
                type,
                report.obligation(),
                report.issuer(),
                report.drafter(),
                report.signer(),
                subject,
                report.addressees());
    }

    /** The rows are those of the report. */
    private Map<String, Object> adjustment(Obligation obligation, String unit, Map<String, Object> report) {
        return Map.of(
                "introduction",
                "Do kế hoạch năm %d thay đổi, %s đăng ký lại với %s và Hội đồng Thi đua - Khen thưởng tỉnh các chỉ tiêu thi đua sau:"
                        .formatted(obligation.year(), unit, names.of(obligation.receiver())),
                "adjustments",
                Objects.requireNonNull(report.get("adjustments")),
                "closing",
                "Các chỉ tiêu khác giữ nguyên như đã đăng ký đầu năm./.");
    }

    private Map<String, Object> content(Obligation obligation, String reports) {
        return obligation.debtor().kind() == PartyKind.UNIT
                ? units.of(obligation, reports)
                : clusters.ofCluster(obligation);
    }
}
