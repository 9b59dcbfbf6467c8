package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.ObligationEvents.MilestoneMoved;
import vn.tdkt.obligation.ObligationEvents.YearOpened;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** Model {@code annual-cycle}: the thin shell of a year. */
@Component
class AnnualCycleProcess {

    private static final String KEY = "annual-cycle";
    private static final String SIX_MONTH_START = "six-month-start";

    private final RuntimeService instances;
    private final ManagementService jobs;
    private final Obligations obligations;
    private final Cycles cycles;
    private final AsSystem system;

    AnnualCycleProcess(
            @Lazy RuntimeService instances,
            @Lazy ManagementService jobs,
            Obligations obligations,
            Cycles cycles,
            AsSystem system) {
        this.instances = instances;
        this.jobs = jobs;
        this.obligations = obligations;
        this.cycles = cycles;
        this.system = system;
    }

    @EventListener
    void on(YearOpened event) {
        int year = event.year();
        Map<String, Object> variables = Map.of(
                Variable.SIX_MONTH_START.name(),
                DueMoment.startOf(cycles.datesOf(year).dueForAll(SIX_MONTH_START)),
                Variable.SIX_MONTH_GUIDANCE.name(),
                officeObligation(year, "six-month-guidance"),
                Variable.SIX_MONTH_PROVINCE_REPORT.name(),
                officeObligation(year, "six-month-province-report"));
        system.run(() -> instances.startProcessInstanceByKey(KEY, BusinessKey.ofYear(year), variables));
    }

    /** The timer that waits for the day goes with it; once it has passed, the work has begun. */
    @EventListener
    void on(MilestoneMoved event) {
        if (event.milestone().equals(SIX_MONTH_START)) {
            system.run(() -> waitingTimers(event.year())
                    .forEach(timer -> jobs.setJobDuedate(timer.getId(), DueMoment.startOf(event.day()))));
        }
    }

    private List<Job> waitingTimers(int year) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(BusinessKey.ofYear(year))
                .list()
                .stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    private String officeObligation(int year, String kind) {
        return BusinessKey.ofObligation(obligations.of(year, kind, Party.OFFICE).id());
    }
}
