package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceOpinions;

/** Tells the model whether everybody who was asked about a conference agrees. */
@Component("countOpinions")
public class CountOpinions implements JavaDelegate {

    private final ConferenceOpinions opinions;

    CountOpinions(ConferenceOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variable.AGREED.set(execution, opinions.agreed(BusinessKey.obligation(execution)));
    }
}
