package vn.tdkt.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** Writes the reports of units and clusters. */
@Component
class MemberReportWriter implements PaperWriter {

    private final DocumentFacts facts;
    private final UnitReportContent units;
    private final ConsolidatedContent clusters;

    MemberReportWriter(DocumentFacts facts, UnitReportContent units, ConsolidatedContent clusters) {
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
        return List.of(new Written(facts.report(obligation, drafter), content(obligation)));
    }

    private Map<String, Object> content(Obligation obligation) {
        return obligation.debtor().kind() == PartyKind.UNIT ? units.of(obligation) : clusters.ofCluster(obligation);
    }
}
