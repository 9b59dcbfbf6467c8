package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Asking;

/** Asks the next clusters for what a part of the year asks of them, few enough for one transaction. */
@Component("askPhase")
public class AskPhase implements JavaDelegate {

    private static final int AT_ONCE = 50;

    private final Asking asking;

    AskPhase(Asking asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = BusinessKey.year(execution);
        Variable.MORE_TO_ASK.set(execution, asking.askPhase(year, Variable.PHASE.get(execution), AT_ONCE));
    }
}
