package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.report.ReportFlow;

/** Numbers the approved report and hands it in. */
@Component("submitReport")
public class SubmitReport implements JavaDelegate {

    private final ReportFlow flow;

    SubmitReport(ReportFlow flow) {
        this.flow = flow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportFlow.Sent sent = flow.submit(BusinessKey.obligation(execution));
        Variable.RECEIPT_NEEDED.set(execution, sent.receiptNeeded());
        Variable.RECEIPT_DUE.set(execution, DueMoment.of(sent.receiptDue()));
    }
}
