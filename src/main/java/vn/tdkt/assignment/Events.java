package vn.tdkt.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.ObligationEvents.Ended;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;

/** Dates and asks what waits for an event: the end of an obligation, or a day that somebody records. */
@Service
@Transactional
public class Events {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AssignmentRows rows;
    private final Assignments assignments;
    private final Obligations obligations;
    private final Deadlines deadlines;
    private final Clock clock;

    Events(AssignmentRows rows, Assignments assignments, Obligations obligations, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Only what was done is an event: what was excused or withdrawn did not come. */
    @EventListener
    public void on(Ended ended) {
        if (ended.state() == State.ACCEPTED) {
            rows.waitingFor(ended.obligation()).forEach(waiting -> came(waiting, dayOf(ended.obligation()), null));
        }
    }

    /**
     * The event of that obligation, and of all of its letter that wait for the same one, is on that day. Returns how many
     * follow it; refuses an obligation that waits for nothing.
     */
    public int came(long obligation, LocalDate day, String account) {
        Assignment asked = rows.find(obligation)
                .filter(assignment -> assignment.event() != null && assignment.eventObligation() == null)
                .orElseThrow(() -> new Refusal("Việc này không chờ sự kiện nào để ấn định hạn."));
        List<Assignment> waiting = rows.ofEvent(asked.letter(), String.valueOf(asked.event()));
        return (int) waiting.stream().filter(one -> came(one, day, account)).count();
    }

    private LocalDate dayOf(long ended) {
        LocalDate submitted = obligations.get(ended).submittedOn();
        return submitted == null ? LocalDate.now(clock) : submitted;
    }

    private boolean came(Assignment waiting, LocalDate day, @Nullable String account) {
        Obligation obligation = obligations.get(waiting.obligation());
        if (obligation.state().settled() || obligation.submittedOn() != null) {
            return false;
        }
        LocalDate due =
                assignments.daysOf(obligation.year()).whenEventIsOn(day, waiting.precedesEvent(), waiting.eventDays());
        if (due != null) {
            String why = "“" + waiting.event() + "”: sự kiện ngày " + DAY.format(day);
            deadlines.date(obligation.id(), due, why, account);
        }
        if (obligation.state() == State.PLANNED) {
            obligations.ask(obligation.id());
        }
        return true;
    }
}
