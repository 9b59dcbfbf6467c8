package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.award.Opinions;

/** Whoever said nothing has no objection. */
@Component("closeOpinions")
public class CloseOpinions implements JavaDelegate {

    private final Opinions opinions;

    CloseOpinions(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.close(BusinessKey.obligation(execution));
    }
}
