package vn.tdkt.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.ObligationEvents.MilestoneMoved;
import vn.tdkt.obligation.ObligationEvents.YearOpened;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** Model {@code annual-cycle}: the thin shell of a year. */
@Component
class AnnualCycleProcess {

    private static final String KEY = "annual-cycle";
    private static final String SIX_MONTH_END = "six-month-province-report";

    /** Milestone that starts a part of the year, and what waits for it in the model. */
    private static final Map<String, String> TIMERS = Map.of(
            "launch-start", "timer_launchStart",
            "registration-start", "timer_registrationStart",
            "six-month-start", "timer_sixMonthStart",
            "year-guidance-start", "timer_yearEndStart");

    /** What the standing office owes in the year, called by the model one after the other. */
    private static final Map<Variable<String>, String> OFFICE = Map.of(
            Variable.SIX_MONTH_GUIDANCE, "six-month-guidance",
            Variable.SIX_MONTH_PROVINCE_REPORT, SIX_MONTH_END,
            Variable.YEAR_GUIDANCE, "year-guidance",
            Variable.YEAR_PROVINCE_REPORT, "year-province-report");

    private final RuntimeService instances;
    private final ManagementService jobs;
    private final Obligations obligations;
    private final Cycles cycles;
    private final AsSystem system;
    private final Clock clock;

    AnnualCycleProcess(
            @Lazy RuntimeService instances,
            @Lazy ManagementService jobs,
            Obligations obligations,
            Cycles cycles,
            AsSystem system,
            Clock clock) {
        this.clock = clock;
        this.instances = instances;
        this.jobs = jobs;
        this.obligations = obligations;
        this.cycles = cycles;
        this.system = system;
    }

    @EventListener
    void on(YearOpened event) {
        int year = event.year();
        YearDates dates = cycles.datesOf(year);
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variable.LAUNCH_START.name(), start(dates, "launch-start"));
        variables.put(Variable.REGISTRATION_START.name(), start(dates, "registration-start"));
        variables.put(Variable.SIX_MONTH_START.name(), start(dates, "six-month-start"));
        variables.put(Variable.YEAR_END_START.name(), start(dates, "year-guidance-start"));
        for (Map.Entry<Variable<String>, String> office : OFFICE.entrySet()) {
            variables.put(office.getKey().name(), officeObligation(year, office.getValue()));
        }
        variables.put(
                Variable.SIX_MONTH_OVER.name(), dates.dueForAll(SIX_MONTH_END).isBefore(LocalDate.now(clock)));
        system.run(() -> instances.startProcessInstanceByKey(KEY, BusinessKey.ofYear(year), variables));
    }

    /** The timer that waits for the day goes with it; once it has passed, the work has begun. */
    @EventListener
    void on(MilestoneMoved event) {
        String timer = TIMERS.get(event.milestone());
        if (timer != null) {
            system.run(() -> waiting(event.year(), timer)
                    .forEach(job -> jobs.setJobDuedate(job.getId(), DueMoment.startOf(event.day()))));
        }
    }

    private List<Job> waiting(int year, String timer) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(BusinessKey.ofYear(year))
                .list()
                .stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).activityId(timer).list().stream())
                .toList();
    }

    private static Date start(YearDates dates, String milestone) {
        return DueMoment.startOf(dates.dueForAll(milestone));
    }

    private String officeObligation(int year, String kind) {
        return BusinessKey.ofObligation(obligations.of(year, kind, Party.OFFICE).id());
    }
}
