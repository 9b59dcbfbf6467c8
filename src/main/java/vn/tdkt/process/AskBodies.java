package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.award.Opinions;

/** Asks other bodies and tells the model how long they may answer. */
@Component("askBodies")
public class AskBodies implements JavaDelegate {

    private final Opinions opinions;

    AskBodies(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = BusinessKey.obligation(execution);
        Variable.WINDOW_OVER.set(execution, DueMoment.startOf(opinions.ask(id).plusDays(1)));
        Variable.WAITING.set(execution, opinions.waits(id));
    }
}
