package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferencePlans;
import vn.tdkt.conference.InvitationMails;
import vn.tdkt.reminder.Letter;
import vn.tdkt.reminder.Outbox;

/** Numbers what was approved and sends it: the request for opinions, or plan and invitations. */
@Component("issueConference")
public class IssueConference implements JavaDelegate {

    private final ConferencePlans plans;
    private final InvitationMails mails;
    private final Outbox outbox;

    IssueConference(ConferencePlans plans, InvitationMails mails, Outbox outbox) {
        this.plans = plans;
        this.mails = mails;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = BusinessKey.obligation(execution);
        ConferencePlans.Issued issued = plans.issue(id);
        if (!issued.asked()) {
            outbox.write(mails.of(id).stream()
                    .map(mail -> new Letter(mail.account(), mail.subject(), mail.body(), mail.slot()))
                    .toList());
        }
        Variable.WAITING.set(execution, issued.asked());
        Variable.OPINIONS_DUE.set(execution, DueMoment.of(issued.due()));
        Variable.CONFERENCE_DAY.set(execution, DueMoment.of(issued.day()));
    }
}
