package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.OrganisationFollower;
import vn.tdkt.reminder.Reminders;

/** The one step of {@code daily-reminders}: nobody is reminded of what a dissolved unit owed. */
@Component("remindEverybody")
public class RemindEverybody implements JavaDelegate {

    private final OrganisationFollower organisation;
    private final Reminders reminders;

    RemindEverybody(OrganisationFollower organisation, Reminders reminders) {
        this.organisation = organisation;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        organisation.followMembers();
        reminders.remindEverybody();
    }
}
