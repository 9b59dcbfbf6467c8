package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.report.Consultations;

/** Sends the draft to the members and tells the model how long they may comment. */
@Component("askForComments")
public class AskForComments implements JavaDelegate {

    private final Consultations consultations;

    AskForComments(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = BusinessKey.obligation(execution);
        Variable.WINDOW_OVER.set(
                execution, DueMoment.startOf(consultations.open(id).plusDays(1)));
        Variable.WAITING.set(execution, consultations.waits(id));
    }
}
