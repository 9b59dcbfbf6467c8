package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Asking;
import vn.tdkt.obligation.Obligations;

/** Asks the next debtors below, few enough for one transaction. */
@Component("askNext")
public class AskNext implements JavaDelegate {

    private static final int AT_ONCE = 50;

    private final Asking asking;
    private final Obligations obligations;

    AskNext(Asking asking, Obligations obligations) {
        this.asking = asking;
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = BusinessKey.obligation(execution);
        boolean more = asking.askNext(id, AT_ONCE);
        Variable.MORE_TO_ASK.set(execution, more);
        Variable.WAITING.set(execution, more || obligations.waitsForSomebody(id));
    }
}
