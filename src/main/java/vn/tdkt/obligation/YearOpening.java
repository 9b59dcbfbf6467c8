package vn.tdkt.obligation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.ObligationEvents.YearOpened;
import vn.tdkt.obligation.YearPlan.Line;

/** Opens an emulation year: first shows what it would do, then does just that. */
@Service
@Transactional
public class YearOpening {

    private final YearPlanner planner;
    private final Cycles cycles;
    private final ObligationRepository repository;
    private final ApplicationEventPublisher events;

    YearOpening(YearPlanner planner, Cycles cycles, ObligationRepository repository, ApplicationEventPublisher events) {
        this.planner = planner;
        this.cycles = cycles;
        this.repository = repository;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public YearPlan preview(int year) {
        return planner.plan(year);
    }

    /** Plans every obligation and starts the year; refuses a year opened before and a province without clusters. */
    public void open(int year, String account) {
        YearPlan plan = planner.plan(year);
        if (plan.lines().stream().noneMatch(line -> line.debtor().kind() == PartyKind.UNIT)) {
            throw new Refusal(
                    "Chưa có đơn vị nào trong cụm, khối của tỉnh; hãy nhập tổ chức trước khi mở năm " + year + ".");
        }
        cycles.open(year, account);
        List<Obligation> stored = new ArrayList<>();
        for (Line line : plan.lines()) {
            Long parent =
                    line.parent() == null ? null : stored.get(line.parent()).id();
            stored.add(repository.save(
                    Obligation.planned(year, line.kind(), line.debtor(), line.receiver(), parent, line.due())));
        }
        events.publishEvent(new YearOpened(year));
    }
}
