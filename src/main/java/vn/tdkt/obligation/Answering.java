package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.Closed;

/** Ends what is met by saying so: an answer needs no receipt. Refuses what its present state does not allow. */
@Service
@Transactional
public class Answering {

    private final Ledger ledger;
    private final History history;
    private final Endings endings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(Ledger ledger, History history, Endings endings, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.history = history;
        this.endings = endings;
        this.events = events;
        this.clock = clock;
    }

    /** Today, in the task that asks for it. */
    public void answer(long id, String account, @Nullable String note) {
        answerOn(id, LocalDate.now(clock), account, note, false);
    }

    /**
     * Done on that day, as its owner says; needs no receipt.
     *
     * @param endsTask whether a task of its own is still open and ends with it
     */
    public void answerOn(long id, LocalDate day, String account, @Nullable String note, boolean endsTask) {
        Obligation obligation = ledger.get(id);
        obligation.submit(day);
        obligation.accept(null, clock.instant());
        ledger.save(obligation, Act.ANSWERED, account, note);
        if (endsTask) {
            events.publishEvent(new Closed(id));
        }
        endings.settled(obligation);
    }

    /** What it depends on did not happen. {@code endsTask} as in {@link #answerOn}. */
    public void notArisen(long id, String reason, String account, boolean endsTask) {
        Obligation obligation = ledger.get(id);
        obligation.settle(State.EXCUSED, clock.instant());
        ledger.save(obligation, Act.NOT_ARISEN, account, reason);
        if (endsTask) {
            events.publishEvent(new Closed(id));
        }
        endings.settled(obligation);
    }

    /** Writes that it was done once more; changes no state. */
    public void counted(long id, String text, String account) {
        history.write(ledger.get(id), Act.COUNTED, account, text);
    }

    /** The window is over: whoever below has not answered is taken to agree. */
    public void takeSilenceForConsent(long parent, String kind) {
        endings.takeSilenceForConsent(parent, kind);
    }

    /** Asks no longer for what events have overtaken; one that has ended stays as it is. */
    public void overtaken(long id, String reason) {
        Obligation obligation = ledger.get(id);
        if (!obligation.state().settled()) {
            endings.close(obligation, State.WITHDRAWN, Act.WITHDRAWN, reason, null);
        }
    }
}
