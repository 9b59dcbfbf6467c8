package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.ObligationEvents.ReceiptNoLongerNeeded;
import vn.tdkt.organisation.HeadChanged;
import vn.tdkt.organisation.MembershipStarted;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.UnitDissolved;

/** Lets the obligations follow the organisation while a year runs: dissolved, added, another head. */
@Service
@Transactional
public class OrganisationFollower {

    private final ObligationRepository repository;
    private final Obligations obligations;
    private final LateJoiners lateJoiners;
    private final Organisation organisation;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationFollower(
            ObligationRepository repository,
            Obligations obligations,
            LateJoiners lateJoiners,
            Organisation organisation,
            Cycles cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.obligations = obligations;
        this.lateJoiners = lateJoiners;
        this.organisation = organisation;
        this.cycles = cycles;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(UnitDissolved event) {
        withdrawWhatDissolvedUnitsOwe();
    }

    /** From the day after its last one a unit owes nothing any more; what it handed in stays. */
    public void withdrawWhatDissolvedUnitsOwe() {
        repository
                .openOfUnitsEndedBefore(LocalDate.now(clock))
                .forEach(obligation -> obligations.withdraw(obligation.id(), "Đơn vị đã giải thể, sáp nhập", null));
    }

    @EventListener
    void on(MembershipStarted event) {
        for (int year : cycles.openedYears()) {
            if (event.from().getYear() <= year) {
                addIfCollecting(year, event);
            }
        }
    }

    private void addIfCollecting(int year, MembershipStarted event) {
        if (repository.collects(year, event.cluster())) {
            try {
                lateJoiners.add(year, event.cluster(), event.unit(), null);
            } catch (Refusal nothingToAdd) {
                // An import tells many memberships; one that owes all it can owe is none of its faults.
            }
        }
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
                .filter(obligation -> obligation.state() == State.SUBMITTED)
                .filter(obligation -> obligation.receiver().equals(Party.cluster(event.cluster())))
                .toList();
    }
}
