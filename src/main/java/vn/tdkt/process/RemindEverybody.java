package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.assignment.Openings;
import vn.tdkt.extension.Extensions;
import vn.tdkt.obligation.OrganisationFollower;
import vn.tdkt.organisation.Absences;
import vn.tdkt.organisation.Headships;
import vn.tdkt.reminder.ChasingDrafts;
import vn.tdkt.reminder.Reminders;

/** The one step of {@code daily-reminders}: nobody is reminded of what a dissolved unit or a former head owed, nor of what events have overtaken. */
@Component("remindEverybody")
public class RemindEverybody implements JavaDelegate {

    private final OrganisationFollower organisation;
    private final Headships headships;
    private final Absences absences;
    private final Openings openings;
    private final Extensions extensions;
    private final Reminders reminders;
    private final ChasingDrafts letters;

    RemindEverybody(
            OrganisationFollower organisation,
            Headships headships,
            Absences absences,
            Openings openings,
            Extensions extensions,
            Reminders reminders,
            ChasingDrafts letters) {
        this.letters = letters;
        this.organisation = organisation;
        this.headships = headships;
        this.absences = absences;
        this.openings = openings;
        this.extensions = extensions;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        organisation.followMembers();
        headships.tellOfTurnedTerms();
        absences.tellOfPastDays();
        openings.askWhatOpens();
        extensions.endOvertaken();
        letters.endUnneeded();
        reminders.remindEverybody();
        letters.follow();
    }
}
