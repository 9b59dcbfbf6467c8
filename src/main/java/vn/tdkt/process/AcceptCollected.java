package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.report.Collecting;

/** Nothing is made of what was collected: with the last one the obligation is met. */
@Component("acceptCollected")
public class AcceptCollected implements JavaDelegate {

    private final Collecting collecting;

    AcceptCollected(Collecting collecting) {
        this.collecting = collecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        collecting.accept(BusinessKey.obligation(execution));
    }
}
