package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;

/** The words of a plan, a decision or the pledge: what was written, or what its outline proposes. */
@Component
class PlanTexts {

    /** Key under which the sentence about the members' opinions is kept. */
    static final String RECORD = "record";

    private final WrittenReports written;
    private final Proposals proposals;
    private final Kinds kinds;
    private final DocumentTypes types;

    PlanTexts(WrittenReports written, Proposals proposals, Kinds kinds, DocumentTypes types) {
        this.written = written;
        this.proposals = proposals;
        this.kinds = kinds;
        this.types = types;
    }

    List<SectionText> sections(Obligation plan) {
        Map<String, String> proposed = new HashMap<>();
        written.outline(plan.kind()).forEach(section -> proposed.put(section.key(), proposals.of(section, plan)));
        return written.sections(plan, proposed);
    }

    /** The fields of its type that its outline fills; one that was left empty is there and empty. */
    Map<String, Object> content(Obligation plan) {
        return SectionFields.of(types.byCode(kinds.named(plan.kind()).document()), sections(plan), record(plan));
    }

    /** What the members said when they were asked is one of the bases. */
    private String record(Obligation plan) {
        return written.texts(plan.id()).getOrDefault(RECORD, "");
    }
}
