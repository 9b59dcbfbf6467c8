package vn.tdkt.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** The clusters and units of a year: those that owe something in it, not whatever exists today. */
@Component
class YearClusters {

    private final Obligations obligations;
    private final Organisation organisation;
    private final JdbcClient database;
    private final Clock clock;

    YearClusters(Obligations obligations, Organisation organisation, JdbcClient database, Clock clock) {
        this.database = database;
        this.obligations = obligations;
        this.organisation = organisation;
        this.clock = clock;
    }

    int clusters(int year) {
        return debtors(year, PartyKind.CLUSTER).size();
    }

    int units(int year) {
        return debtors(year, PartyKind.UNIT).size();
    }

    /** Codes of today's members by cluster. */
    Map<String, Set<String>> members(int year) {
        return choices(year).stream()
                .collect(Collectors.toMap(
                        Choice::code,
                        choice -> choice.units().stream().map(Member::code).collect(Collectors.toSet())));
    }

    /** Names of all units and clusters by code, those included that are no more. */
    Map<String, String> names() {
        return database
                .sql("select code, name from unit union all select code, name from cluster")
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (unit, cluster) -> unit));
    }

    List<Choice> choices(int year) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Unit>> members = organisation.membersByCluster(today);
        return organisation.clusters(debtors(year, PartyKind.CLUSTER)).values().stream()
                .sorted(Comparator.comparing(Cluster::code))
                .map(cluster -> new Choice(
                        cluster.code(),
                        cluster.name(),
                        members.getOrDefault(cluster.code(), List.of()).stream()
                                .map(unit -> new Member(unit.code(), unit.name()))
                                .toList()))
                .toList();
    }

    private List<String> debtors(int year, PartyKind kind) {
        return obligations.ofYear(year).stream()
                .map(Obligation::debtor)
                .filter(debtor -> debtor.kind() == kind)
                .map(debtor -> debtor.code())
                .distinct()
                .sorted()
                .toList();
    }

    /** A cluster to choose, with its members. */
    public record Choice(String code, String name, List<Member> units) {}

    /** A unit to choose. */
    public record Member(String code, String name) {}
}
