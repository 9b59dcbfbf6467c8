package vn.tdkt.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Unit;

/** A cluster with its members as of today; the head is absent while none is named. */
record ClusterToday(
        String code,
        String name,
        String symbol,
        String owner,
        @Nullable Named head,
        List<Named> members) {

    static ClusterToday of(Cluster cluster, Map<String, List<Unit>> members, Map<String, String> heads) {
        List<Named> named = members.getOrDefault(cluster.code(), List.of()).stream()
                .map(unit -> new Named(unit.code(), unit.shortName()))
                .toList();
        @Nullable
        Named head = named.stream()
                .filter(unit -> unit.code().equals(heads.get(cluster.code())))
                .findAny()
                .orElse(null);
        return new ClusterToday(cluster.code(), cluster.name(), cluster.symbol(), cluster.owner(), head, named);
    }

    /** A unit by code and short name. */
    record Named(String code, String name) {}
}
