package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Opinions;

/** Tells the model whether everybody who was asked about a conference agrees. */
@Component("countOpinions")
public class CountOpinions implements JavaDelegate {

    private final Opinions opinions;

    CountOpinions(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variable.AGREED.set(execution, opinions.agreed(BusinessKey.obligation(execution)));
    }
}
