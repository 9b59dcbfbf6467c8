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
        Stream<Object> heads = Stream.concat(
                        headChanged(differences, ClusterRole.HEAD, 0),
                        headChanged(differences, ClusterRole.NEXT_HEAD, 1))
                .<Object>map(change -> change)
                .distinct();
        return Stream.concat(members ? Stream.of(new MembersChanged()) : Stream.empty(), heads)
                .toList();
    }

    /** A head leads its own year, a next head the year after. */
    private static Stream<HeadChanged> headChanged(List<Difference> differences, ClusterRole role, int yearsAhead) {
        return of(differences, Tables.ROLES)
                .map(Difference::now)
                .filter(held -> role.name().equals(held.text(Tables.CLUSTER_ROLE)))
                .map(held -> new HeadChanged(
                        Objects.requireNonNull(held.text(Tables.CLUSTER)),
                        ((Number) Objects.requireNonNull(held.value(Tables.YEAR))).intValue() + yearsAhead));
    }

    private static Stream<Difference> of(List<Difference> differences, Table table) {
        return differences.stream()
                .filter(difference -> difference.now().table().equals(table));
    }
}
