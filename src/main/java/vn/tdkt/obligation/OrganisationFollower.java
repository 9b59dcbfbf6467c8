package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.ObligationEvents.ReceiptNoLongerNeeded;
import vn.tdkt.organisation.HeadChanged;
import vn.tdkt.organisation.MembersChanged;
import vn.tdkt.organisation.Organisation;

/** Lets the obligations follow the organisation while a year runs: dissolved, moved, added, another head. */
@Service
@Transactional
public class OrganisationFollower {

    private final ObligationRepository repository;
    private final Obligations obligations;
    private final Corrections corrections;
    private final Reforming reforming;
    private final LateJoiners lateJoiners;
    private final Organisation organisation;
    private final Kinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationFollower(
            ObligationRepository repository,
            Obligations obligations,
            Corrections corrections,
            Reforming reforming,
            LateJoiners lateJoiners,
            Organisation organisation,
            Kinds kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.obligations = obligations;
        this.corrections = corrections;
        this.reforming = reforming;
        this.lateJoiners = lateJoiners;
        this.organisation = organisation;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MembersChanged event) {
        followMembers();
    }

    /**
     * From the day after its last one a unit owes nothing any more, but what it handed in stays; what is open goes with
     * a unit to its new cluster; whoever joined owes what its fellows owe. Asked after every change and every morning, so that days which lay ahead are heard too.
     */
    public void followMembers() {
        LocalDate today = LocalDate.now(clock);
        repository
                .openOfUnitsEndedBefore(today)
                .forEach(obligation -> obligations.withdraw(obligation.id(), "Đơn vị đã giải thể, sáp nhập", null));
        corrections.dropOfUnitsEndedBefore(today);
        reforming.follow(today);
        repository
                .joined(today, kinds.fedByUnits().toArray(String[]::new))
                .forEach(joiner -> lateJoiners.add(joiner.year(), joiner.cluster(), joiner.unit(), null));
    }

    /** What the new head sent to its predecessor would now wait for the head itself. */
    @EventListener
    void on(HeadChanged event) {
        organisation
                .headOf(event.cluster(), event.year(), LocalDate.now(clock))
                .map(head -> waitingForReceipt(event, head))
                .orElse(List.of())
                .forEach(this::takeWithoutReceipt);
    }

    private void takeWithoutReceipt(Obligation obligation) {
        obligations.accept(obligation.id(), null, null);
        events.publishEvent(new ReceiptNoLongerNeeded(obligation.id()));
    }

    private List<Obligation> waitingForReceipt(HeadChanged event, String head) {
        return repository.findByYearAndDebtorKindAndDebtor(event.year(), PartyKind.UNIT, head).stream()
                .filter(obligation -> obligation.step() == State.SUBMITTED)
                .filter(obligation -> obligation.receiver().equals(Party.cluster(event.cluster())))
                .toList();
    }
}
