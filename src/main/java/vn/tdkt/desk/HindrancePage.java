package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.conference.Hindrance;
import vn.tdkt.conference.Hindrances;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;
import vn.tdkt.platform.CurrentPerson;

/** What stands against the nomination of a cluster's members: for Sở Nội vụ and the head's people, nobody else. */
@RestController
@RequestMapping("/camunda/api/tdkt/clusters/{cluster}/years/{year}/hindrances")
class HindrancePage {

    private final Hindrances hindrances;
    private final Organisation organisation;
    private final CurrentPerson current;
    private final Clock clock;

    HindrancePage(Hindrances hindrances, Organisation organisation, CurrentPerson current, Clock clock) {
        this.hindrances = hindrances;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    Shown list(@PathVariable String cluster, @PathVariable int year) {
        List<Unit> members = organisation.membersOf(cluster, LocalDate.now(clock));
        Map<String, String> names = members.stream().collect(Collectors.toMap(Unit::code, Unit::name));
        List<Row> rows = hindrances.ofCluster(cluster, year, current.person()).stream()
                .map(one -> new Row(
                        one.id(),
                        names.getOrDefault(one.unit(), one.unit()),
                        one.kind().label(),
                        one.source(),
                        one.since()))
                .toList();
        return new Shown(
                organisation.cluster(cluster).name(),
                members.stream()
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList(),
                Arrays.stream(Hindrance.Kind.values())
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList(),
                rows);
    }

    @PostMapping
    void record(@PathVariable String cluster, @PathVariable int year, @RequestBody Entry entry) {
        hindrances.record(
                cluster,
                new Hindrances.Entry(entry.unit(), year, entry.kind(), entry.source(), entry.since()),
                current.person());
    }

    @PostMapping("/{id}/lift")
    void lift(@PathVariable String cluster, @PathVariable long id, @RequestBody Reason reason) {
        hindrances.lift(cluster, id, reason.reason(), current.person());
    }

    /** What is typed. */
    record Entry(
            String unit,
            Hindrance.@Nullable Kind kind,
            @Nullable String source,
            @Nullable LocalDate since) {}

    /** Why it no longer stands. */
    record Reason(@Nullable String reason) {}

    /** One condition as the page shows it. */
    record Row(long id, String unit, String kind, String source, LocalDate since) {}

    /** Everything the page shows. */
    record Shown(String cluster, List<Choice> units, List<Choice> kinds, List<Row> rows) {}
}
