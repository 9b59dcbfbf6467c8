package vn.tdkt.organisation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What running work must hear of a difference, in the office's words. */
final class ChangeEvents {

    private ChangeEvents() {}

    /** Members before heads: a new head may be a new member. */
    static List<Object> of(List<Difference> differences) {
        boolean members = Stream.of(Tables.UNITS, Tables.MEMBERSHIPS)
                .anyMatch(table -> of(differences, table).findAny().isPresent());
        Stream<Object> heads = of(differences, Tables.ROLES)
                .filter(role -> ClusterRole.HEAD.name().equals(role.now().text(Tables.CLUSTER_ROLE)))
                .<Object>map(ChangeEvents::headChanged)
                .distinct();
        return Stream.concat(members ? Stream.of(new MembersChanged()) : Stream.empty(), heads)
                .toList();
    }

    private static HeadChanged headChanged(Difference role) {
        int year = ((Number) Objects.requireNonNull(role.now().value(Tables.YEAR))).intValue();
        return new HeadChanged(Objects.requireNonNull(role.now().text(Tables.CLUSTER)), year);
    }

    private static Stream<Difference> of(List<Difference> differences, Table table) {
        return differences.stream()
                .filter(difference -> difference.now().table().equals(table));
    }
}
