package vn.tdkt.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.AbsenceEvents.StoodIn;

/** What somebody took while standing in goes back to those it is offered to, when it is offered to that person no more. */
@Component
class AbsenceFollower {

    private final HeldTasks tasks;

    AbsenceFollower(HeldTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(StoodIn event) {
        tasks.offerAgainWhatIsNoMoreOfferedTo(event.account());
    }
}
