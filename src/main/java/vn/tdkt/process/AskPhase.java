package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligations;

/** Asks the next clusters for what a part of the year asks of them, few enough for one transaction. */
@Component("askPhase")
public class AskPhase implements JavaDelegate {

    private static final int AT_ONCE = 50;

    private final Obligations obligations;

    AskPhase(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = BusinessKey.year(execution);
        Variable.MORE_TO_ASK.set(execution, obligations.askPhase(year, Variable.PHASE.get(execution), AT_ONCE));
    }
}
