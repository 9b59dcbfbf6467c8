package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.award.Appraisal;

/** Puts what the clusters nominated on the list of the year. */
@Component("takeNominations")
public class TakeNominations implements JavaDelegate {

    private final Appraisal appraisal;

    TakeNominations(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appraisal.takeNominations(BusinessKey.obligation(execution));
    }
}
