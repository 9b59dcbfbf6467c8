package vn.tdkt.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.award.AwardPapers;

/** Chooses the next unit that is to hear why it was refused. */
@Component("nextRefusal")
public class NextRefusal implements JavaDelegate {

    private final AwardPapers papers;

    NextRefusal(AwardPapers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Long> next = papers.nextRefusal(BusinessKey.obligation(execution));
        Variable.MORE_REFUSALS.set(execution, next.isPresent());
        next.ifPresent(id -> Variable.REFUSAL_NOTICE.set(execution, BusinessKey.ofObligation(id)));
    }
}
