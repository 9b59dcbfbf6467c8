package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.HeadTerm;
import vn.tdkt.organisation.HeadWay;
import vn.tdkt.organisation.Headships;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** The page "Trưởng khối": who leads each cluster this year and next, and how that came about. For who keeps the year. */
@RestController
@RequestMapping("/camunda/api/tdkt/heads")
class HeadPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Headships headships;
    private final Organisation organisation;
    private final YearKeeper keeper;
    private final Clock clock;

    HeadPage(Headships headships, Organisation organisation, YearKeeper keeper, Clock clock) {
        this.headships = headships;
        this.organisation = organisation;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** The year that is ending comes first: until spring its conferences and decisions still come in. */
    @GetMapping("/years")
    List<Integer> years() {
        keeper.require();
        LocalDate today = LocalDate.now(clock);
        int now = today.getYear();
        return today.getMonth().compareTo(Month.APRIL) < 0 ? List.of(now - 1, now) : List.of(now, now - 1);
    }

    @GetMapping
    List<ClusterHeads> heads(@RequestParam int year) {
        keeper.require();
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Unit>> members = organisation.membersByCluster(today);
        List<HeadTerm> terms = headships.around(year);
        UnitNames names = new UnitNames(
                organisation.units(terms.stream().map(HeadTerm::unit).toList()));
        return organisation.clustersExistingOn(today).stream()
                .map(cluster ->
                        ClusterHeads.of(cluster, year, terms, members.getOrDefault(cluster.code(), List.of()), names))
                .toList();
    }

    @PostMapping("/{cluster}/proposal")
    void propose(@PathVariable String cluster, @RequestBody Wish wish) {
        headships.propose(cluster, wish.year(), chosen(wish.unit()), keeper.require());
    }

    /** What the conference or a decision says of the year after; the way says which. */
    @PostMapping("/{cluster}/result")
    void recordResult(@PathVariable String cluster, @RequestBody Result result) {
        String account = keeper.require();
        String unit = chosen(result.unit());
        int next = result.year() + 1;
        List<String> deputies = Objects.requireNonNullElse(result.deputies(), List.of());
        LocalDate day = sensible(result.from(), next);
        if (result.way() == null) {
            throw new Refusal("Hãy chọn cách đơn vị trở thành đơn vị đứng đầu.");
        }
        switch (result.way()) {
            case ELECTED, ROTATION -> headships.choose(cluster, next, unit, deputies, result.way(), day, account);
            case RECOGNISED -> headships.recognise(cluster, next, unit, deputies, decision(result), day, account);
            case APPOINTED -> headships.appoint(cluster, next, unit, deputies, decision(result), day, account);
        }
    }

    private static String chosen(@Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            throw new Refusal("Hãy chọn đơn vị đứng đầu năm sau.");
        }
        return unit;
    }

    private static LocalDate sensible(@Nullable LocalDate from, int next) {
        if (from == null) {
            throw new Refusal("Hãy nhập ngày bắt đầu đứng đầu, ví dụ 01/01/" + next + ".");
        }
        if (Math.abs(from.getYear() - next) > 1) {
            throw new Refusal(
                    "Ngày bắt đầu " + DAY.format(from) + " quá xa năm " + next + "; hãy kiểm tra lại năm đã nhập.");
        }
        return from;
    }

    /** Empty without number or date, which is then refused. */
    private static String decision(Result result) {
        return result.number() == null || result.number().isBlank() || result.decidedOn() == null
                ? ""
                : "Quyết định số " + result.number().strip() + " ngày " + DAY.format(result.decidedOn());
    }

    /** @param year the present one; the unit is to lead the next */
    record Wish(int year, @Nullable String unit) {}

    /**
     * @param year the present one; the unit leads the next
     * @param number of the decision, with its symbol; only where one is needed
     * @param from first day as head
     */
    record Result(
            int year,
            @Nullable HeadWay way,
            @Nullable String unit,
            @Nullable List<String> deputies,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate from) {}
}
