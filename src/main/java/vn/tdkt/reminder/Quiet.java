package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.DaysOff;

/** Whether nobody is told anything on days off; that is the default. */
@Component
class Quiet {

    private final Cycles cycles;
    private final boolean onDaysOff;

    Quiet(Cycles cycles, @Value("${tdkt.reminders.quiet-on-days-off}") boolean onDaysOff) {
        this.cycles = cycles;
        this.onDaysOff = onDaysOff;
    }

    /** Empty on a day off. */
    Optional<Workday> workday(LocalDate today) {
        if (!onDaysOff) {
            return Optional.of(new Workday(today, today));
        }
        DaysOff daysOff = cycles.daysOff();
        return daysOff.reason(today).isPresent() ? Optional.empty() : Optional.of(Workday.of(today, daysOff));
    }
}
