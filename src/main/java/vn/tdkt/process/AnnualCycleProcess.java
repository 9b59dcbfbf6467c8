package vn.tdkt.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.ObligationEvents.YearOpened;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** Model {@code annual-cycle}: the thin shell of a year. */
@Component
class AnnualCycleProcess {

    private static final String KEY = "annual-cycle";

    private final RuntimeService instances;
    private final Obligations obligations;
    private final Cycles cycles;
    private final AsSystem system;

    AnnualCycleProcess(@Lazy RuntimeService instances, Obligations obligations, Cycles cycles, AsSystem system) {
        this.instances = instances;
        this.obligations = obligations;
        this.cycles = cycles;
        this.system = system;
    }

    @EventListener
    void on(YearOpened event) {
        int year = event.year();
        Map<String, Object> variables = Map.of(
                Variable.SIX_MONTH_START.name(),
                DueMoment.startOf(cycles.datesOf(year).dueForAll("six-month-start")),
                Variable.SIX_MONTH_GUIDANCE.name(),
                officeObligation(year, "six-month-guidance"),
                Variable.SIX_MONTH_PROVINCE_REPORT.name(),
                officeObligation(year, "six-month-province-report"));
        system.run(() -> instances.startProcessInstanceByKey(KEY, BusinessKey.ofYear(year), variables));
    }

    private String officeObligation(int year, String kind) {
        return BusinessKey.ofObligation(obligations.of(year, kind, Party.OFFICE).id());
    }
}
