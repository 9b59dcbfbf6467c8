package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.report.Consultations;

/** The window is over: who said nothing agrees. */
@Component("closeComments")
public class CloseComments implements JavaDelegate {

    private final Consultations consultations;

    CloseComments(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.close(BusinessKey.obligation(execution));
    }
}
