package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.report.ReportFlow;

/** Makes the report's document from what was prepared. */
@Component("draftReport")
public class DraftReport implements JavaDelegate {

    private final ReportFlow flow;

    DraftReport(ReportFlow flow) {
        this.flow = flow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        flow.draft(BusinessKey.obligation(execution));
    }
}
