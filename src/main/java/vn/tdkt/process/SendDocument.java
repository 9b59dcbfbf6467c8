package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.reminder.IssueNotices;

/** Tells those a document is addressed to that it was issued. */
@Component("sendDocument")
public class SendDocument implements JavaDelegate {

    private final IssueNotices notices;

    SendDocument(IssueNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.send(BusinessKey.obligation(execution));
    }
}
