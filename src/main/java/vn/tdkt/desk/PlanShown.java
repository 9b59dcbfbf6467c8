package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.YearPlan;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Organisation;

/** What opening a year would do, cluster by cluster. */
record PlanShown(int year, int obligations, List<String> warnings, List<Group> groups) {

    private static final String PROVINCE = "Cấp tỉnh";

    static PlanShown of(YearPlan plan, Organisation organisation) {
        Map<String, String> clusters = organisation.clustersExistingOn(LocalDate.of(plan.year(), 12, 31)).stream()
                .collect(Collectors.toMap(Cluster::code, Cluster::name));
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (YearPlan.Line line : plan.lines()) {
            groups.computeIfAbsent(group(line, clusters), name -> new ArrayList<>())
                    .add(new Line(line.debtorName(), line.kind().name(), line.due(), line.note()));
        }
        return new PlanShown(
                plan.year(),
                plan.lines().size(),
                plan.warnings(),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private static String group(YearPlan.Line line, Map<String, String> clusters) {
        Party cluster = line.debtor().kind() == PartyKind.CLUSTER ? line.debtor() : line.receiver();
        return cluster.kind() == PartyKind.CLUSTER ? clusters.getOrDefault(cluster.code(), cluster.code()) : PROVINCE;
    }

    record Group(String name, List<Line> lines) {}

    /** @param note why its date deserves a look, empty otherwise */
    record Line(String who, String what, LocalDate due, String note) {}
}
