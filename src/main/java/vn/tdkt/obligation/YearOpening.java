package vn.tdkt.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Asking asking;
    private final Kinds kinds;
    private final ApplicationEventPublisher events;

    YearOpening(
            YearPlanner planner,
            Cycles cycles,
            ObligationRepository repository,
            Asking asking,
            Kinds kinds,
            ApplicationEventPublisher events) {
        this.asking = asking;
        this.kinds = kinds;
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
        Set<String> inForce = inForce(year - 1);
        List<Obligation> stored = new ArrayList<>();
        for (Line line : plan.lines()) {
            Long parent =
                    line.parent() == null ? null : stored.get(line.parent()).id();
            stored.add(repository.save(
                    Obligation.planned(year, line.kind(), line.debtor(), line.receiver(), parent, line.due())));
        }
        stored.stream()
                .filter(obligation -> inForce.contains(
                        obligation.kind() + " " + obligation.debtor().code()))
                .forEach(asking::carryOver);
        events.publishEvent(new YearOpened(year));
    }

    /** What members adopted before and that stays in force until it is taken up again, as kind and debtor. */
    private Set<String> inForce(int lastYear) {
        return kinds.obligationKinds().stream()
                .filter(Kind::carriesOver)
                .flatMap(kind ->
                        repository.inForce(lastYear, kind.code()).stream().map(debtor -> kind.code() + " " + debtor))
                .collect(Collectors.toSet());
    }
}
