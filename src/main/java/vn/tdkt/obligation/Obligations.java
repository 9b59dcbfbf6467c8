package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.AllSettled;
import vn.tdkt.obligation.ObligationEvents.Asked;
import vn.tdkt.obligation.ObligationEvents.Closed;
import vn.tdkt.obligation.ObligationEvents.DueMoved;
import vn.tdkt.obligation.ObligationEvents.Recalled;
import vn.tdkt.obligation.ObligationEvents.ReceiverChanged;

/**
 * Moves obligations. Every move is versioned, so of two people who move the same one at the same time one wins and the
 * other is refused; every move is written to the history. {@code account} is who does it, null for the system.
 */
@Service
@Transactional
public class Obligations {

    private final ObligationRepository repository;
    private final History history;
    private final Kinds kinds;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Obligations(
            ObligationRepository repository,
            History history,
            Kinds kinds,
            Cycles cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kinds = kinds;
        this.cycles = cycles;
        this.repository = repository;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    @Transactional(readOnly = true)
    public Obligation get(long id) {
        return repository
                .findById(id)
                .orElseThrow(() -> new NoSuchElementException("Không có nghĩa vụ số " + id + "."));
    }

    /** The one of that kind that the party owes in that year; refuses none with {@link NoSuchElementException}. */
    @Transactional(readOnly = true)
    public Obligation of(int year, String kind, Party debtor) {
        return repository
                .findByYearAndKindAndDebtorKindAndDebtor(year, kind, debtor.kind(), debtor.code())
                .orElseThrow(() -> new NoSuchElementException("Không có nghĩa vụ " + kind + " năm " + year + "."));
    }

    /** As {@link #of}; empty when the party owes none, e.g. because the year is not open. */
    @Transactional(readOnly = true)
    public Optional<Obligation> find(int year, String kind, Party debtor) {
        return repository.findByYearAndKindAndDebtorKindAndDebtor(year, kind, debtor.kind(), debtor.code());
    }

    @Transactional(readOnly = true)
    public List<Obligation> below(long parent) {
        return repository.findByParentOrderById(parent);
    }

    @Transactional(readOnly = true)
    public List<Obligation> ofYear(int year) {
        return repository.findByYearOrderById(year);
    }

    @Transactional(readOnly = true)
    public List<Obligation> ofYear(int year, String kind) {
        return repository.findByYearAndKind(year, kind);
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

    /** What is owed only because something happened; planned until it is asked. {@code period} tells it from its likes. */
    public Obligation add(Obligation parent, String kind, Party debtor, Party receiver, LocalDate due, String period) {
        cycles.refuseIfClosed(parent.year());
        return repository.save(
                Obligation.planned(parent.year(), kinds.named(kind), debtor, receiver, parent.id(), due, period));
    }

    /** Waits for those below once more. */
    public void collectAgain(long id) {
        Obligation obligation = get(id);
        obligation.collectAgain();
        repository.save(obligation);
    }

    /** An answer needs no receipt: with it the obligation is met. */
    public void answer(long id, String account, @Nullable String note) {
        Obligation obligation = get(id);
        obligation.submit(LocalDate.now(clock));
        obligation.accept(null, clock.instant());
        save(obligation, Act.ANSWERED, account, note);
        settled(obligation);
    }

    /** The window is over: whoever below has not answered is taken to agree. */
    public void takeSilenceForConsent(long parent, String kind) {
        repository
                .findByParentAndKindAndStateIn(parent, kind, Set.of(State.PLANNED, State.ASKED))
                .forEach(silent -> close(silent, State.SILENT, Act.SILENT, "Hết hạn góp ý", null));
    }

    void carryOver(Obligation obligation) {
        obligation.carryOver(clock.instant());
        save(obligation, Act.CARRIED_OVER, null, null);
    }

    /** Asks one debtor; one that was asked before is left as it is. */
    public void askIfPlanned(long id) {
        Obligation obligation = get(id);
        if (obligation.state() == State.PLANNED) {
            obligation.ask(clock.instant());
            save(obligation, Act.ASKED, null, null);
        }
    }

    /** Asks one that is only planned so far, beside the order of its fellows. */
    public void ask(long id) {
        ask(get(id));
    }

    private void ask(Obligation obligation) {
        obligation.ask(clock.instant());
        save(obligation, Act.ASKED, null, null);
        events.publishEvent(new Asked(obligation.id(), obligation.year(), obligation.kind()));
    }

    /** What went on holding from last year is changed after all: asked with a day of its own. */
    public void takeUpAgain(long id, LocalDate until, String reason, String account) {
        Obligation obligation = get(id);
        obligation.takeUpAgain(until, clock.instant());
        save(obligation, Act.TAKEN_UP_AGAIN, account, reason);
        events.publishEvent(new Asked(obligation.id(), obligation.year(), obligation.kind()));
    }

    public Obligation submit(long id, LocalDate day, @Nullable String account, @Nullable String note) {
        Obligation obligation = get(id);
        obligation.submit(day);
        return save(obligation, Act.SUBMITTED, account, note);
    }

    /** Writes into the history what changes no state. */
    public void note(long id, String text, @Nullable String account) {
        history.write(get(id), Act.NOTED, account, text);
    }

    /** The office's own leader wants it corrected before it leaves; changes no state. */
    public void sendBack(long id, String reason, String account) {
        history.write(get(id), Act.SENT_BACK, account, reason);
    }

    /** Takes a submission back to its sender's desk, as long as the receiver has not taken it. */
    public void recall(long id, String account) {
        Obligation obligation = get(id);
        obligation.recall();
        save(obligation, Act.RECALLED, account, null);
        events.publishEvent(new Recalled(id));
    }

    public void askForSupplement(long id, LocalDate until, String reason, @Nullable String account) {
        Obligation obligation = get(id);
        obligation.askForSupplement(until);
        save(obligation, Act.SUPPLEMENT_ASKED, account, reason);
    }

    public void accept(long id, @Nullable LocalDate arrivedOn, @Nullable String account) {
        Obligation obligation = get(id);
        obligation.accept(arrivedOn, clock.instant());
        save(obligation, Act.ACCEPTED, account, null);
        settled(obligation);
    }

    public void excuse(long id, String reason, @Nullable String account) {
        refuseForTheOffice(get(id));
        close(get(id), State.EXCUSED, Act.EXCUSED, reason, account);
    }

    /** As {@link #excuse}; neither is for what the standing office itself owes: the year would wait for it in vain. */
    public void withdraw(long id, String reason, @Nullable String account) {
        refuseForTheOffice(get(id));
        close(get(id), State.WITHDRAWN, Act.WITHDRAWN, reason, account);
    }

    /** What the standing office planned turns out not to be needed; refuses one that was asked. */
    public void drop(long id, String reason) {
        Obligation obligation = get(id);
        if (obligation.state() != State.PLANNED) {
            throw new Refusal("Việc này đã giao nên không bỏ được; hãy phát hành hoặc ghi nhận đã làm ngoài hệ thống.");
        }
        close(obligation, State.WITHDRAWN, Act.WITHDRAWN, reason, null);
    }

    /** Ends what the closing of its year finds open: never asked is withdrawn, handed in counts as taken, all else is missed. */
    public void endWithYear(long id, String reason, String account) {
        Obligation obligation = get(id);
        switch (obligation.state()) {
            case PLANNED -> close(obligation, State.WITHDRAWN, Act.WITHDRAWN, reason, account);
            case SUBMITTED -> close(obligation, State.ACCEPTED, Act.ACCEPTED, reason, account);
            case ASKED, RETURNED -> close(obligation, State.MISSED, Act.MISSED, reason, account);
            case ACCEPTED, MISSED, EXCUSED, WITHDRAWN, CARRIED, SILENT -> {}
        }
    }

    private static void refuseForTheOffice(Obligation obligation) {
        if (obligation.debtor().kind() == PartyKind.OFFICE) {
            throw new Refusal("Việc của cơ quan thường trực không miễn, không rút được;"
                    + " nếu đã ban hành ngoài hệ thống, hãy ghi nhận trong việc đó.");
        }
    }

    /** Stops waiting: whoever below has handed nothing in is missed, and so is everybody below them. */
    public void stopCollecting(long id, String reason, @Nullable String account) {
        Obligation obligation = get(id);
        obligation.stopCollecting(clock.instant());
        save(obligation, Act.COLLECTING_STOPPED, account, reason);
        repository.findByParentOrderById(id).forEach(below -> missWithAllBelow(below, reason, account));
    }

    private void missWithAllBelow(Obligation obligation, String reason, @Nullable String account) {
        if (obligation.state().mayBecome(State.MISSED)) {
            close(obligation, State.MISSED, Act.MISSED, reason, account);
            repository
                    .findByParentOrderById(obligation.id())
                    .forEach(below -> missWithAllBelow(below, reason, account));
        }
    }

    /** A day of its own for one debtor, which a later move of everybody leaves alone. */
    public void extend(long id, LocalDate until, String reason, @Nullable String account) {
        Obligation obligation = get(id);
        obligation.extend(until);
        save(obligation, Act.EXTENDED, account, reason);
        events.publishEvent(new DueMoved(id, obligation.currentDue()));
    }

    /** Moves one that follows the date of everybody. */
    void moveDue(Obligation obligation, LocalDate due, String reason, @Nullable String account) {
        obligation.moveDue(due);
        save(obligation, Act.DUE_MOVED, account, reason);
        events.publishEvent(new DueMoved(obligation.id(), obligation.currentDue()));
    }

    /** Its unit moved to another cluster; whoever waited for it in vain hears so from {@link #nobodyLeftBelow}. */
    void moveTo(Obligation obligation, Party cluster, @Nullable Long parent, String why) {
        obligation.moveTo(cluster, parent);
        save(obligation, Act.MOVED, null, why);
        events.publishEvent(new ReceiverChanged(obligation.id()));
    }

    private void close(Obligation obligation, State end, Act act, String reason, @Nullable String account) {
        obligation.settle(end, clock.instant());
        save(obligation, act, account, reason);
        events.publishEvent(new Closed(obligation.id()));
        settled(obligation);
    }

    /**
     * Asks whether this was the last one. The lock on the parent makes two last ones follow each other; without it each
     * would see the other still open.
     */
    void settled(Obligation obligation) {
        askFollowers(obligation);
        Long parent = obligation.parent();
        if (parent != null) {
            nobodyLeftBelow(parent);
        }
    }

    void nobodyLeftBelow(long parent) {
        repository.lock(parent);
        if (repository.openBelow(parent) == 0 && !get(parent).collected()) {
            events.publishEvent(new AllSettled(parent));
        }
    }

    private void askFollowers(Obligation ended) {
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

    /** Whether somebody below is still waited for; locks, so that the answer holds until the transaction ends. */
    public boolean waitsForSomebody(long id) {
        repository.lock(id);
        return repository.openBelow(id) > 0;
    }

    /** Refuses any change in a year that is closed. */
    Obligation save(Obligation obligation, Act act, @Nullable String account, @Nullable String reason) {
        cycles.refuseIfClosed(obligation.year());
        Obligation saved = repository.save(obligation);
        history.write(saved, act, account, reason);
        return saved;
    }
}
