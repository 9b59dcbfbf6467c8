package vn.tdkt.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Paper;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** Writes the reports of units and clusters. */
@Component
class MemberReportWriter implements PaperWriter {

    private final DocumentFacts facts;
    private final Outlines outlines;
    private final Summaries summaries;
    private final UnitReportContent units;
    private final ConsolidatedContent clusters;

    MemberReportWriter(
            DocumentFacts facts,
            Outlines outlines,
            Summaries summaries,
            UnitReportContent units,
            ConsolidatedContent clusters) {
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
        Written report = new Written(paper, content(obligation, paper.issuer().nameInText()));
        return outlines.find(obligation.kind())
                .filter(outline -> outline.summaryPages() != null)
                .flatMap(outline -> summaries.of(obligation.id()))
                .map(summary -> List.of(report, summary(report.paper(), summary)))
                .orElseGet(() -> List.of(report));
    }

    /** Goes with the report and to the same addressees. */
    private Written summary(Paper report, Summaries.Summary summary) {
        return new Written(SummaryPages.paper(report), Map.of("summary", summary.text()), summary.ownFile());
    }

    private Map<String, Object> content(Obligation obligation, String reports) {
        return obligation.debtor().kind() == PartyKind.UNIT
                ? units.of(obligation, reports)
                : clusters.ofCluster(obligation);
    }
}
