package vn.tdkt.organisation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What running work must hear of a difference, in the office's words. */
final class ChangeEvents {

    private ChangeEvents() {}

    /** Dissolved units first, so that whoever hears of a membership's end knows why. */
    static List<Object> of(List<Difference> differences, Entries after) {
        Stream<Object> dissolved = ended(differences, Tables.UNITS)
                .map(unit -> dissolved(Objects.requireNonNull(unit.now().text(Tables.CODE)), unit, after));
        Stream<Object> left = ended(differences, Tables.MEMBERSHIPS)
                .map(end -> new MembershipEnded(cluster(end), unit(end), Objects.requireNonNull(end.newEnd())));
        Stream<Object> joined = of(differences, Tables.MEMBERSHIPS)
                .filter(ChangeEvents::starts)
                .map(start -> new MembershipStarted(
                        cluster(start), unit(start), start.now().period().from()));
        Stream<Object> heads = of(differences, Tables.ROLES)
                .filter(role -> ClusterRole.HEAD.name().equals(role.now().text(Tables.CLUSTER_ROLE)))
                .<Object>map(role -> new HeadChanged(cluster(role), year(role)))
                .distinct();
        return Stream.of(dissolved, left, joined, heads).flatMap(all -> all).toList();
    }

    private static UnitDissolved dissolved(String unit, Difference difference, Entries after) {
        List<String> successors = after.of(Tables.SUCCESSORS).stream()
                .filter(entry -> unit.equals(entry.text(Tables.UNIT)))
                .map(entry -> Objects.requireNonNull(entry.text(Tables.SUCCESSOR)))
                .toList();
        return new UnitDissolved(unit, Objects.requireNonNull(difference.newEnd()), successors);
    }

    /** A new row starts a membership, and so does taking back its last day. */
    private static boolean starts(Difference membership) {
        Entry before = membership.before();
        return before == null
                || (before.date(Tables.TO) != null && membership.now().date(Tables.TO) == null);
    }

    private static Stream<Difference> of(List<Difference> differences, Table table) {
        return differences.stream()
                .filter(difference -> difference.now().table().equals(table));
    }

    private static Stream<Difference> ended(List<Difference> differences, Table table) {
        return of(differences, table).filter(difference -> difference.newEnd() != null);
    }

    private static String cluster(Difference difference) {
        return Objects.requireNonNull(difference.now().text(Tables.CLUSTER));
    }

    private static String unit(Difference difference) {
        return Objects.requireNonNull(difference.now().text(Tables.UNIT));
    }

    private static int year(Difference difference) {
        return ((Number) Objects.requireNonNull(difference.now().value(Tables.YEAR))).intValue();
    }
}
