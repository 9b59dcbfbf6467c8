package vn.tdkt.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;

/** Writes the letter in which a unit registers its targets. */
@Component
class TargetRegistrationWriter implements PaperWriter {

    private final DocumentFacts facts;
    private final Names names;
    private final MemberTargets targets;
    private final ReportStore store;

    TargetRegistrationWriter(DocumentFacts facts, Names names, MemberTargets targets, ReportStore store) {
        this.facts = facts;
        this.names = names;
        this.targets = targets;
        this.store = store;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of("target-registration");
    }

    @Override
    public List<Written> write(Obligation registration, String drafter) {
        String unit = names.of(registration.debtor());
        return List.of(new Written(
                facts.report(registration, drafter),
                Map.of(
                        "introduction",
                        "%s đăng ký chỉ tiêu thi đua năm %d với %s như sau:"
                                .formatted(unit, registration.year(), names.of(registration.receiver())),
                        "targets",
                        targets.ofUnit(registration.debtor().code(), registration.year()).stream()
                                .map(MemberTargets.Line::printed)
                                .toList(),
                        "remark",
                        store.sections(registration.id()).getOrDefault(TargetRegistrations.REMARK, ""),
                        "closing",
                        unit + " cam kết phấn đấu hoàn thành các chỉ tiêu đã đăng ký./.")));
    }
}
