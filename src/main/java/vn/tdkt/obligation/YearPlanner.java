package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.organisation.Organisation;

/** Works out who will owe what in a year; changes nothing. */
@Component
class YearPlanner {

    private final Organisation organisation;
    private final Cycles cycles;
    private final Kinds kinds;
    private final Clock clock;

    YearPlanner(Organisation organisation, Cycles cycles, Kinds kinds, Clock clock) {
        this.organisation = organisation;
        this.cycles = cycles;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Members are those of today, or of New Year's Day while the year lies ahead. */
    YearPlan plan(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.isBefore(newYear) ? newYear : today;
        YearPlanDraft draft = new YearPlanDraft(cycles.datesOf(year), organisation.heads(year, day));
        draft.addClusters(
                organisation.clustersExistingOn(day), organisation.membersByCluster(day), organisation.ownerBodies());
        kinds.obligationKinds().forEach(draft::add);
        draft.warnOfUnitsWithout(organisation.unitsExistingOn(day));
        return draft.finished();
    }
}
