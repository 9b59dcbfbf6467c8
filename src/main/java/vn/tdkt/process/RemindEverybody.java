package vn.tdkt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.tdkt.reminder.Reminders;

/** The one step of {@code daily-reminders}. */
@Component("remindEverybody")
public class RemindEverybody implements JavaDelegate {

    private final Reminders reminders;

    RemindEverybody(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remindEverybody();
    }
}
