package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.award.AwardPapers;

/** Tells the model which documents the results of the Council call for. */
@Component("sortResults")
public class SortResults implements JavaDelegate {

    private final AwardPapers papers;

    SortResults(AwardPapers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardPapers.Needed needed = papers.sort(BusinessKey.obligation(execution));
        Variable.NOMINATED.set(execution, needed.nominated());
        Variable.ANY_GRANTED.set(execution, needed.provincial());
        Variable.FOR_PRIME_MINISTER.set(execution, needed.higher());
        Variable.AWARD_SUBMISSION.set(execution, BusinessKey.ofObligation(needed.submission()));
        Variable.AWARD_DECISION.set(execution, BusinessKey.ofObligation(needed.decision()));
        Variable.PM_SUBMISSION.set(execution, BusinessKey.ofObligation(needed.toPrimeMinister()));
    }
}
