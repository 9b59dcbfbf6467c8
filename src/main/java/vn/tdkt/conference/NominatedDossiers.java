package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceEvents.UnitNominated;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** A nominated unit owes its dossier to the head, below the cluster's file; it is asked together with the file. */
@Component
class NominatedDossiers {

    static final String KIND = "award-dossier";

    private static final String FILE = "cluster-file";
    private static final int LEAST_WORKING_DAYS = 5;

    private final Obligations obligations;
    private final Cycles cycles;
    private final Clock clock;

    NominatedDossiers(Obligations obligations, Cycles cycles, Clock clock) {
        this.obligations = obligations;
        this.cycles = cycles;
        this.clock = clock;
    }

    @EventListener
    void owe(UnitNominated nominated) {
        obligations
                .find(nominated.year(), FILE, Party.cluster(nominated.cluster()))
                .ifPresent(file -> {
                    boolean owed = obligations.below(file.id()).stream()
                            .anyMatch(below -> below.kind().equals(KIND)
                                    && below.debtor().code().equals(nominated.unit()));
                    if (!owed) {
                        obligations.add(
                                file,
                                KIND,
                                Party.unit(nominated.unit()),
                                file.debtor(),
                                due(file, nominated.unit()),
                                "");
                    }
                });
    }

    /** Never so short that nobody can write it. */
    private LocalDate due(Obligation file, String unit) {
        LocalDate set = cycles.datesOf(file.year()).due(KIND, file.debtor().code(), unit);
        LocalDate least = cycles.daysOff().plusWorkingDays(LocalDate.now(clock), LEAST_WORKING_DAYS);
        return set.isBefore(least) ? least : set;
    }
}
