package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.AllSettled;
import vn.tdkt.obligation.ObligationEvents.Corrected;
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
    private final Ledger ledger;
    private final History history;
    private final Kinds kinds;
    private final Asking asking;
    private final Endings endings;
    private final LatenessSetting lateness;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Obligations(
            ObligationRepository repository,
            Ledger ledger,
            History history,
            Kinds kinds,
            Asking asking,
            Endings endings,
            LatenessSetting lateness,
            Arrivals arrivals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.history = history;
        this.kinds = kinds;
        this.asking = asking;
        this.endings = endings;
        this.lateness = lateness;
        this.arrivals = arrivals;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    @Transactional(readOnly = true)
    public Obligation get(long id) {
        return ledger.get(id);
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

    /** The one whose document holds: itself, or when it was carried over the newest earlier one in which it was adopted. */
    @Transactional(readOnly = true)
    public Obligation inForce(Obligation obligation) {
        Obligation found = obligation;
        while (found.state() == State.CARRIED) {
            Optional<Obligation> before = find(found.year() - 1, found.kind(), found.debtor());
            if (before.isEmpty()) {
                return obligation;
            }
            found = before.get();
        }
        return found;
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

    /** What is owed only because something happened; planned until it is asked. {@code period} tells it from its likes. */
    public Obligation add(Obligation parent, String kind, Party debtor, Party receiver, LocalDate due, String period) {
        return asking.add(parent, kind, debtor, receiver, due, period);
    }

    /** What the standing office owes because something happened, and no collection waits for; asked at once. */
    public Obligation askOffice(int year, String kind, LocalDate due, String period) {
        return asking.askAlone(year, kind, Party.OFFICE, Party.PROVINCE, due, period);
    }

    /** Waits for those below once more. */
    public void collectAgain(long id) {
        Obligation obligation = get(id);
        obligation.collectAgain();
        repository.save(obligation);
    }

    /** Asks one debtor; one that was asked before is left as it is. Returns it either way. */
    public Obligation askIfPlanned(long id) {
        return asking.askIfPlanned(get(id));
    }

    /** Asks one that is only planned so far, beside the order of its fellows. */
    public void ask(long id) {
        asking.ask(get(id));
    }

    public Obligation submit(long id, LocalDate day, @Nullable String account, @Nullable String note) {
        return submit(get(id), day, account, note);
    }

    /** As by its id, for one that the same transaction has just read. */
    public Obligation submit(Obligation obligation, LocalDate day, @Nullable String account, @Nullable String note) {
        obligation.submit(day);
        return ledger.save(obligation, Act.SUBMITTED, account, note);
    }

    /** Writes into the history what changes no state. */
    public void note(long id, String text, @Nullable String account) {
        history.write(get(id), Act.NOTED, account, text);
    }

    /** As {@link #note}, beside many. */
    public void noteAll(Collection<Long> ids, String text, String account) {
        history.noteAll(ids, text, account);
    }

    /** The office's own leader wants it corrected before it leaves; changes no state. */
    public void sendBack(long id, String reason, String account) {
        history.write(get(id), Act.SENT_BACK, account, reason);
    }

    /** Takes a submission back to its sender's desk, as long as the receiver has not taken it. */
    public void recall(long id, String account) {
        Obligation obligation = get(id);
        obligation.recall();
        forgetIncomplete(obligation);
        ledger.save(obligation, Act.RECALLED, account, null);
        events.publishEvent(new Recalled(id));
    }

    public void askForSupplement(long id, LocalDate until, String reason, @Nullable String account) {
        Obligation obligation = get(id);
        obligation.askForSupplement(until);
        forgetIncomplete(obligation);
        ledger.save(obligation, Act.SUPPLEMENT_ASKED, account, reason);
    }

    private void forgetIncomplete(Obligation obligation) {
        if (lateness.untilComplete()) {
            obligation.forgetSubmission();
        }
    }

    public void accept(long id, @Nullable LocalDate arrivedOn, @Nullable String account) {
        Obligation obligation = get(id);
        boolean corrected = obligation.correcting() != null;
        obligation.accept(arrivedOn, clock.instant());
        ledger.save(obligation, corrected ? Act.CORRECTED : Act.ACCEPTED, account, null);
        if (corrected) {
            events.publishEvent(new Corrected(id));
        } else {
            endings.settled(obligation);
        }
        arrivals.enter(obligation, arrivedOn, account);
    }

    public void excuse(long id, String reason, @Nullable String account) {
        endings.close(notOfTheOffice(id), State.EXCUSED, Act.EXCUSED, reason, account);
    }

    /** As {@link #excuse}; neither is for what the standing office itself owes: the year would wait for it in vain. */
    public void withdraw(long id, String reason, @Nullable String account) {
        endings.close(notOfTheOffice(id), State.WITHDRAWN, Act.WITHDRAWN, reason, account);
    }

    /** What the standing office planned turns out not to be needed; refuses one that was asked. */
    public void drop(long id, String reason) {
        endings.drop(get(id), reason);
    }

    /** Ends what the closing of its year finds open: never asked is withdrawn, handed in counts as taken, all else is missed. */
    public void endWithYear(long id, String reason, String account) {
        endings.withYear(get(id), reason, account);
    }

    private Obligation notOfTheOffice(long id) {
        Obligation obligation = get(id);
        if (obligation.debtor().kind() == PartyKind.OFFICE) {
            throw new Refusal("Việc của cơ quan thường trực không miễn, không rút được;"
                    + " nếu đã ban hành ngoài hệ thống, hãy ghi nhận trong việc đó.");
        }
        return obligation;
    }

    /** Stops waiting: whoever below has handed nothing in is missed, and so is everybody below them. */
    public void stopCollecting(long id, String reason, @Nullable String account) {
        endings.stopCollecting(get(id), reason, account);
    }

    /** Tells whoever waits for those below that nobody is waited for any more. */
    public void goOn(long id) {
        events.publishEvent(new AllSettled(id));
    }

    /** Its unit moved to another cluster; whoever waited for it in vain hears so from {@link Endings#nobodyLeftBelow}. */
    void moveTo(Obligation obligation, Party cluster, @Nullable Long parent, String why) {
        obligation.moveTo(cluster, parent);
        ledger.save(obligation, Act.MOVED, null, why);
        events.publishEvent(new ReceiverChanged(obligation.id()));
    }

    /** Whether somebody below is still waited for; locks, so that the answer holds until the transaction ends. */
    public boolean waitsForSomebody(long id) {
        repository.lock(id);
        return repository.openBelow(id, kinds.beside()) > 0;
    }
}
