package vn.tdkt.obligation;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.AllSettled;
import vn.tdkt.obligation.ObligationEvents.Closed;
import vn.tdkt.obligation.ObligationEvents.Ended;

/** Ends obligations beside their own way, and tells who waited for them. */
@Component
class Endings {

    private final ObligationRepository repository;
    private final Ledger ledger;
    private final Kinds kinds;
    private final Asking asking;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endings(
            ObligationRepository repository,
            Ledger ledger,
            Kinds kinds,
            Asking asking,
            Arrivals arrivals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.kinds = kinds;
        this.asking = asking;
        this.arrivals = arrivals;
        this.events = events;
        this.clock = clock;
    }

    void takeSilenceForConsent(long parent, String kind) {
        repository
                .findByParentAndKindAndProgressStateIn(parent, kind, Set.of(State.PLANNED, State.ASKED))
                .forEach(silent -> close(silent, State.SILENT, Act.SILENT, "Hết hạn góp ý", null));
    }

    /** Ends one in that state, which its present one must allow. */
    void close(Obligation obligation, State end, Act act, String reason, @Nullable String account) {
        obligation.settle(end, clock.instant());
        ledger.save(obligation, act, account, reason);
        events.publishEvent(new Closed(obligation.id()));
        settled(obligation);
    }

    void drop(Obligation obligation, String reason) {
        if (obligation.state() != State.PLANNED) {
            throw new Refusal("Việc này đã giao nên không bỏ được; hãy phát hành hoặc ghi nhận đã làm ngoài hệ thống.");
        }
        close(obligation, State.WITHDRAWN, Act.WITHDRAWN, reason, null);
    }

    void withYear(Obligation obligation, String reason, String account) {
        switch (obligation.state()) {
            case PLANNED -> close(obligation, State.WITHDRAWN, Act.WITHDRAWN, reason, account);
            case SUBMITTED -> {
                close(obligation, State.ACCEPTED, Act.ACCEPTED, reason, account);
                arrivals.enter(obligation, null, null);
            }
            case ASKED, RETURNED -> close(obligation, State.MISSED, Act.MISSED, reason, account);
            case ACCEPTED, MISSED, EXCUSED, WITHDRAWN, CARRIED, SILENT -> {}
        }
    }

    void stopCollecting(Obligation obligation, String reason, @Nullable String account) {
        obligation.stopCollecting(clock.instant());
        ledger.save(obligation, Act.COLLECTING_STOPPED, account, reason);
        repository.findByParentOrderById(obligation.id()).forEach(below -> missWithAllBelow(below, reason, account));
    }

    private void missWithAllBelow(Obligation obligation, String reason, @Nullable String account) {
        if (obligation.state().mayBecome(State.MISSED)) {
            close(obligation, State.MISSED, Act.MISSED, reason, account);
            repository
                    .findByParentOrderById(obligation.id())
                    .forEach(below -> missWithAllBelow(below, reason, account));
        }
    }

    /**
     * Asks whether this was the last one. The lock on the parent makes two last ones follow each other; without it each
     * would see the other still open.
     */
    void settled(Obligation obligation) {
        asking.askFollowers(obligation);
        events.publishEvent(new Ended(obligation.id(), obligation.state()));
        Long parent = obligation.parent();
        if (parent != null) {
            nobodyLeftBelow(parent);
        }
    }

    void nobodyLeftBelow(long parent) {
        repository.lock(parent);
        if (repository.openBelow(parent, kinds.beside()) == 0
                && !ledger.get(parent).collected()) {
            events.publishEvent(new AllSettled(parent));
        }
    }
}
