package vn.tdkt.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** What an instance is told of its obligation: who does what by when, in which form. */
@Component
class Briefing {

    private final Obligations obligations;
    private final Kinds kinds;
    private final Names names;

    Briefing(Obligations obligations, Kinds kinds, Names names) {
        this.obligations = obligations;
        this.kinds = kinds;
        this.names = names;
    }

    /** As it stands now; told again it does no harm. */
    Map<String, Object> of(Obligation obligation) {
        Kind kind = kinds.named(obligation.kind());
        int year = obligation.year();
        Map<String, Object> told = new HashMap<>(Map.ofEntries(
                Variable.SUBJECT.with(subject(obligation, kind)),
                Variable.PREPARE_FORM.with(kind.prepareForm()),
                Variable.FOLLOW_FORM.with(kind.followedIn()),
                Variable.DEBTOR_OFFICERS.with(obligation.debtor().officers(year)),
                Variable.DEBTOR_LEADERS.with(obligation.debtor().leaders(year)),
                Variable.RECEIVERS.with(obligation.receiver().officers(year)),
                Variable.SIGNERS.with(kind.signer().leaders(year)),
                Variable.ANSWERERS.with(kind.answerers(obligation.debtor(), year)),
                Variable.CONSOLIDATES.with(kind.consolidatedBy() != null),
                Variable.CONSOLIDATED_BY.with(Objects.requireNonNullElse(kind.consolidatedBy(), ""))));
        told.put(Variable.DUE.name(), obligation.undated() ? null : DueMoment.of(obligation.currentDue()));
        return told;
    }

    private String subject(Obligation obligation, Kind kind) {
        Long parent = obligation.parent();
        return kind.occasional() && parent != null
                ? names.subject(obligation, obligations.get(parent))
                : names.subject(obligation);
    }
}
