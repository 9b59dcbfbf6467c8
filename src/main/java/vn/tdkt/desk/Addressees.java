package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/**
 * To whom somebody may give work today: Sở Nội vụ to all that are there, a head to the members of its cluster.
 *
 * @param byCluster members by the code of their cluster
 * @param clusters whose members, and of Sở Nội vụ whose heads, can be given work
 */
record Addressees(boolean everywhere, Map<String, List<Unit>> byCluster, List<Cluster> clusters, List<Unit> units) {

    static Addressees of(Organisation organisation, Giver giver, Collection<Integer> years, LocalDate today) {
        Map<String, List<Unit>> members = organisation.membersByCluster(today).entrySet().stream()
                .filter(cluster -> leads(giver, years, cluster.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Addressees(
                giver.everywhere(),
                members,
                organisation.clustersExistingOn(today).stream()
                        .filter(cluster -> leads(giver, years, cluster.code()))
                        .toList(),
                giver.everywhere()
                        ? organisation.unitsExistingOn(today)
                        : members.values().stream().flatMap(List::stream).toList());
    }

    private static boolean leads(Giver giver, Collection<Integer> years, String cluster) {
        return giver.everywhere() || years.stream().anyMatch(year -> giver.leads(year, cluster));
    }

    /** Refuses who is not there, or not the giver's to ask. */
    Party unit(String code) {
        if (units.stream().noneMatch(unit -> unit.code().equals(code))) {
            throw new Refusal("Không giao được cho đơn vị mã “" + code
                    + "”: đơn vị không còn hoạt động, hoặc không thuộc cụm, khối do ông/bà làm trưởng; hãy chọn lại.");
        }
        return Party.unit(code);
    }

    /** Refuses one that is not there, or not the giver's own. */
    Party cluster(String code) {
        if (clusters.stream().noneMatch(cluster -> cluster.code().equals(code))) {
            throw new Refusal("Không giao được cho cụm, khối mã “" + code
                    + "”: cụm, khối không còn hoạt động, hoặc không do ông/bà làm trưởng; hãy chọn lại.");
        }
        return Party.cluster(code);
    }

    Stream<Party> members() {
        return byCluster.values().stream()
                .flatMap(List::stream)
                .map(unit -> Party.unit(unit.code()))
                .distinct();
    }

    Stream<Party> membersOf(String cluster) {
        return byCluster.getOrDefault(cluster, List.of()).stream().map(unit -> Party.unit(unit.code()));
    }

    Stream<Party> heads() {
        return clusters.stream().map(cluster -> Party.cluster(cluster.code()));
    }

    /** The cluster the unit belongs to; Sở Nội vụ for one that is in none. */
    Party clusterOf(Party unit) {
        return byCluster.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(member -> member.code().equals(unit.code())))
                .map(entry -> Party.cluster(entry.getKey()))
                .findFirst()
                .orElse(Party.OFFICE);
    }
}
