package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;

/** Writes the pledge of a cluster with the targets its members have registered by now and a place for each signature. */
@Component
class PledgeWriter implements PaperWriter {

    private final DocumentFacts facts;
    private final PlanTexts texts;
    private final MemberTargets targets;

    PledgeWriter(DocumentFacts facts, PlanTexts texts, MemberTargets targets) {
        this.facts = facts;
        this.texts = texts;
        this.targets = targets;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of("pledge");
    }

    @Override
    public List<Written> write(Obligation pledge, String drafter) {
        List<MemberTargets.OfUnit> members = targets.ofMembers(pledge.debtor().code(), pledge.year());
        Map<String, Object> content = new HashMap<>(texts.content(pledge));
        content.put(
                "units",
                members.stream()
                        .map(unit -> unit.printed("Chưa đăng ký chỉ tiêu."))
                        .toList());
        content.put(
                "signers",
                members.stream().map(unit -> Map.of("name", unit.name())).toList());
        return List.of(new Written(facts.report(pledge, drafter), content));
    }
}
