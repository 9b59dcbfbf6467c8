package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligations;

/** An instance that starts for an obligation asks its debtor and learns from it who does what by when. */
@Component
class ObligationStart implements ExecutionListener {

    private final Obligations obligations;
    private final Briefing briefing;

    ObligationStart(Obligations obligations, Briefing briefing) {
        this.obligations = obligations;
        this.briefing = briefing;
    }

    @Override
    public void notify(DelegateExecution instance) {
        if (BusinessKey.isOfObligation(instance.getProcessBusinessKey())) {
            instance.setVariables(briefing.of(obligations.askIfPlanned(BusinessKey.obligation(instance))));
        }
    }
}
