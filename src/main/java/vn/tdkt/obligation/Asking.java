package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.Asked;

/** Asks debtors for what they owe: in their order, by a part of the year, or one alone. */
@Service
@Transactional
public class Asking {

    private final ObligationRepository repository;
    private final Ledger ledger;
    private final Kinds kinds;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            ObligationRepository repository,
            Ledger ledger,
            Kinds kinds,
            Cycles cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.kinds = kinds;
        this.cycles = cycles;
        this.events = events;
        this.clock = clock;
    }

    /** Asks at most that many of the debtors below who were not asked yet; false once nobody is left. */
    public boolean askNext(long parent, int most) {
        List<Obligation> next = repository.nextToAsk(parent, kinds.followers().toArray(String[]::new), most);
        next.forEach(this::ask);
        return next.size() == most;
    }

    /**
     * Asks at most that many of the clusters for what a phase of the year asks; false once nobody is left. What was due
     * before the year was opened here is left alone: it was done elsewhere and is imported, or asked by hand.
     */
    public boolean askPhase(int year, String phase, int most) {
        String[] asked = kinds.inPhase(phase).toArray(String[]::new);
        List<Obligation> next = repository.nextOfPhase(year, asked, most);
        next.forEach(this::ask);
        return next.size() == most;
    }

    /** What went on holding from last year is changed after all: asked with a day of its own. */
    public void takeUpAgain(long id, LocalDate until, String reason, String account) {
        Obligation obligation = ledger.get(id);
        obligation.takeUpAgain(until, clock.instant());
        ledger.save(obligation, Act.TAKEN_UP_AGAIN, account, reason);
        tell(obligation);
    }

    /** What is owed only because something happened; planned until it is asked. {@code period} tells it from its likes. */
    Obligation add(Obligation parent, String kind, Party debtor, Party receiver, LocalDate due, String period) {
        cycles.refuseIfClosed(parent.year());
        return repository.save(
                Obligation.planned(parent.year(), kinds.named(kind), debtor, receiver, parent.id(), due, period));
    }

    /** As {@link #add}, below nobody: no collection waits for it. Asked at once. */
    Obligation askAlone(int year, String kind, Party debtor, Party receiver, LocalDate due, String period) {
        cycles.refuseIfClosed(year);
        Obligation alone =
                repository.save(Obligation.planned(year, kinds.named(kind), debtor, receiver, null, due, period));
        ask(alone);
        return alone;
    }

    /** Work of its own beside the plan of the year; planned until it is asked. Refuses a year that is closed. */
    public Obligation give(int year, GivenOut work, String period) {
        cycles.refuseIfClosed(year);
        return repository.save(Obligation.given(year, work, period));
    }

    void carryOver(Obligation obligation) {
        obligation.carryOver(clock.instant());
        ledger.save(obligation, Act.CARRIED_OVER, null, null);
    }

    Obligation askIfPlanned(Obligation obligation) {
        if (obligation.state() != State.PLANNED) {
            return obligation;
        }
        obligation.ask(clock.instant());
        return ledger.save(obligation, Act.ASKED, null, null);
    }

    void ask(Obligation obligation) {
        obligation.ask(clock.instant());
        ledger.save(obligation, Act.ASKED, null, null);
        tell(obligation);
    }

    /** Asks what waited for the end of that one. */
    void askFollowers(Obligation ended) {
        List<String> following = kinds.following(ended.kind());
        if (!following.isEmpty()) {
            repository
                    .findByYearAndDebtorKindAndDebtorAndKindIn(
                            ended.year(), ended.debtor().kind(), ended.debtor().code(), following)
                    .stream()
                    .filter(next -> next.state() == State.PLANNED)
                    .forEach(this::ask);
        }
    }

    private void tell(Obligation asked) {
        events.publishEvent(new Asked(asked.id(), asked.year(), asked.kind()));
    }
}
