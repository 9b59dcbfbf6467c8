package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.Organisation;

/** The page "Năm thi đua": what a year would bring, opening it, its dates. For who keeps the year. */
@RestController
@RequestMapping("/camunda/api/tdkt/years")
class YearPage {

    private final Cycles cycles;
    private final YearOpening opening;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final YearKeeper keeper;
    private final Clock clock;

    YearPage(
            Cycles cycles,
            YearOpening opening,
            Deadlines deadlines,
            Organisation organisation,
            YearKeeper keeper,
            Clock clock) {
        this.cycles = cycles;
        this.opening = opening;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.keeper = keeper;
        this.clock = clock;
    }

    @GetMapping
    Years years() {
        keeper.require();
        List<Integer> opened = cycles.openedYears();
        int now = LocalDate.now(clock).getYear();
        List<Integer> all = Stream.concat(Stream.of(now + 1, now), opened.stream())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
        return new Years(all, opened, now, clusters(), units());
    }

    private List<Choice> clusters() {
        return organisation.clustersExistingOn(LocalDate.now(clock)).stream()
                .map(cluster -> new Choice(cluster.code(), cluster.name()))
                .toList();
    }

    private List<Choice> units() {
        return organisation.unitsExistingOn(LocalDate.now(clock)).stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    @GetMapping("/{year}")
    YearShown dates(@PathVariable int year) {
        keeper.require();
        return YearShown.of(cycles.datesOf(sensible(year)), organisation);
    }

    /** Changes nothing: what opening the year would do. */
    @GetMapping("/{year}/plan")
    PlanShown plan(@PathVariable int year) {
        keeper.require();
        return PlanShown.of(opening.preview(sensible(year)), organisation);
    }

    @PostMapping("/{year}/open")
    void open(@PathVariable int year) {
        opening.open(sensible(year), keeper.require());
    }

    /** Moves a milestone for all, one cluster or one unit; refuses one without reason. */
    @PostMapping("/{year}/dates")
    Followed move(@PathVariable int year, @RequestBody NewDate date) {
        String account = keeper.require();
        return new Followed(deadlines.move(checked(year, date), account));
    }

    @PutMapping("/milestones/{code}/rule")
    void setRule(@PathVariable String code, @RequestBody Rule rule) {
        keeper.require();
        cycles.setDayOffRule(code, rule.rule());
    }

    private MilestoneDate checked(int year, NewDate date) {
        if (date.milestone() == null || date.due() == null) {
            throw new Refusal("Hãy chọn mốc và nhập ngày mới.");
        }
        if (date.reason() == null || date.reason().isBlank()) {
            throw new Refusal("Chưa ghi lý do đổi ngày; hãy ghi một câu để các đơn vị được biết.");
        }
        if (date.cluster() != null && date.unit() != null) {
            throw new Refusal("Chỉ chọn một: cả năm, một cụm, khối, hoặc một đơn vị.");
        }
        if (date.cluster() != null) {
            organisation.cluster(date.cluster());
        }
        if (date.unit() != null) {
            organisation.unit(date.unit());
        }
        cycles.datesOf(sensible(year)).milestone(date.milestone());
        if (Math.abs(date.due().getYear() - year) > 1) {
            throw new Refusal("Ngày mới không nằm trong năm thi đua " + year + "; hãy kiểm tra lại năm đã nhập.");
        }
        return new MilestoneDate(
                year,
                date.milestone(),
                date.cluster(),
                date.unit(),
                date.due(),
                date.reason().strip());
    }

    private static int sensible(int year) {
        if (year < 2000 || year > 2100) {
            throw new Refusal("Năm " + year + " không hợp lệ; hãy chọn năm từ 2000 đến 2100.");
        }
        return year;
    }

    /** @param choices years that can be shown, opened or not */
    record Years(List<Integer> choices, List<Integer> opened, int now, List<Choice> clusters, List<Choice> units) {}

    /** @param moved how many obligations follow the new date */
    record Followed(int moved) {}

    record Rule(DayOffRule rule) {}

    record NewDate(
            @Nullable String milestone,
            @Nullable String cluster,
            @Nullable String unit,
            @Nullable LocalDate due,
            @Nullable String reason) {}
}
