package vn.tdkt.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.DueMoved;
import vn.tdkt.obligation.ObligationEvents.MilestoneMoved;

/** Moves days: a milestone of a year with every open obligation that follows it, or the day of one. */
@Service
@Transactional
public class Deadlines {

    private final Cycles cycles;
    private final Kinds kinds;
    private final ObligationRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Deadlines(
            Cycles cycles,
            Kinds kinds,
            ObligationRepository repository,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.events = events;
        this.cycles = cycles;
        this.kinds = kinds;
        this.repository = repository;
        this.ledger = ledger;
    }

    /** Leaves those that were extended one by one and those that are settled; returns how many moved. */
    public int move(MilestoneDate date, String account) {
        cycles.move(date, account);
        YearDates dates = cycles.datesOf(date.year());
        if (date.cluster() == null && date.unit() == null) {
            events.publishEvent(new MilestoneMoved(date.year(), date.milestone(), date.due()));
        }
        int moved = 0;
        for (Kind kind : kinds.obligationKinds()) {
            if (date.milestone().equals(kind.milestone())) {
                for (Obligation obligation : repository.findByYearAndKind(date.year(), kind.code())) {
                    moved += follow(obligation, dates, kind, date.reason(), account) ? 1 : 0;
                }
            }
        }
        return moved;
    }

    private boolean follow(Obligation obligation, YearDates dates, Kind kind, String reason, String account) {
        LocalDate due = dates.due(kind.dated(), clusterOf(obligation), unitOf(obligation));
        if (obligation.extended() || obligation.state().settled() || due.equals(obligation.due())) {
            return false;
        }
        moveDue(obligation, due, Act.DUE_MOVED, reason, account);
        return true;
    }

    /** A day of its own for one debtor, which a later move of everybody leaves alone. */
    public void extend(long id, LocalDate until, String reason, @Nullable String account) {
        Obligation obligation = ledger.get(id);
        LocalDate from = dayBefore(obligation);
        obligation.extend(until);
        ledger.saveDated(obligation, Act.EXTENDED, account, reason, from);
        events.publishEvent(new DueMoved(id, obligation.currentDue()));
    }

    /** Gives one that was undated its first day, or another when the event came on another day. */
    public void date(long id, LocalDate due, String reason, @Nullable String account) {
        moveDue(ledger.get(id), due, Act.DATED, reason, account);
    }

    private void moveDue(Obligation obligation, LocalDate due, Act act, String reason, @Nullable String account) {
        LocalDate from = dayBefore(obligation);
        obligation.moveDue(due);
        ledger.saveDated(obligation, act, account, reason, from);
        events.publishEvent(new DueMoved(obligation.id(), obligation.currentDue()));
    }

    private static @Nullable LocalDate dayBefore(Obligation obligation) {
        return obligation.undated() ? null : obligation.currentDue();
    }

    private static @Nullable String unitOf(Obligation obligation) {
        return obligation.debtor().kind() == PartyKind.UNIT
                ? obligation.debtor().code()
                : null;
    }

    private static @Nullable String clusterOf(Obligation obligation) {
        Party cluster = obligation.debtor().kind() == PartyKind.CLUSTER ? obligation.debtor() : obligation.receiver();
        return cluster.kind() == PartyKind.CLUSTER ? cluster.code() : null;
    }
}
