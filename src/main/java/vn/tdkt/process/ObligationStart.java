package vn.tdkt.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** An instance that starts for an obligation asks its debtor and learns from it who does what by when. */
@Component
class ObligationStart implements ExecutionListener {

    private final Obligations obligations;
    private final Kinds kinds;
    private final Names names;

    ObligationStart(Obligations obligations, Kinds kinds, Names names) {
        this.obligations = obligations;
        this.kinds = kinds;
        this.names = names;
    }

    @Override
    public void notify(DelegateExecution instance) {
        if (!BusinessKey.isOfObligation(instance.getProcessBusinessKey())) {
            return;
        }
        long id = BusinessKey.obligation(instance);
        Obligation obligation = obligations.askIfPlanned(id);
        Kind kind = kinds.named(obligation.kind());
        int year = obligation.year();
        Variable.SUBJECT.set(instance, subject(obligation, kind));
        Variable.DUE.set(instance, DueMoment.of(obligation.currentDue()));
        Variable.PREPARE_FORM.set(instance, kind.prepareForm());
        Variable.FOLLOW_FORM.set(instance, kind.followedIn());
        Variable.DEBTOR_OFFICERS.set(instance, obligation.debtor().officers(year));
        Variable.DEBTOR_LEADERS.set(instance, obligation.debtor().leaders(year));
        Variable.RECEIVERS.set(instance, obligation.receiver().officers(year));
        Variable.SIGNERS.set(instance, kind.signer().leaders(year));
        Variable.ANSWERERS.set(instance, kind.answerers(obligation.debtor(), year));
        Variable.CONSOLIDATES.set(instance, kind.consolidatedBy() != null);
        Variable.CONSOLIDATED_BY.set(instance, Objects.requireNonNullElse(kind.consolidatedBy(), ""));
    }

    private String subject(Obligation obligation, Kind kind) {
        Long parent = obligation.parent();
        return kind.occasional() && parent != null
                ? names.subject(obligation, obligations.get(parent))
                : names.subject(obligation);
    }
}
