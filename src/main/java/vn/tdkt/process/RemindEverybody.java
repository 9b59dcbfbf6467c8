package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.OrganisationFollower;
import vn.tdkt.organisation.Headships;
import vn.tdkt.reminder.ChasingDrafts;
import vn.tdkt.reminder.Reminders;

/** The one step of {@code daily-reminders}: nobody is reminded of what a dissolved unit or a former head owed. */
@Component("remindEverybody")
public class RemindEverybody implements JavaDelegate {

    private final OrganisationFollower organisation;
    private final Headships headships;
    private final Reminders reminders;
    private final ChasingDrafts letters;

    RemindEverybody(
            OrganisationFollower organisation, Headships headships, Reminders reminders, ChasingDrafts letters) {
        this.letters = letters;
        this.organisation = organisation;
        this.headships = headships;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        organisation.followMembers();
        headships.tellOfTurnedTerms();
        reminders.remindEverybody();
        letters.follow();
    }
}
