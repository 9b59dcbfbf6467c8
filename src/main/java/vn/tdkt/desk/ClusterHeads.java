package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.ClusterRole;
import vn.tdkt.organisation.HeadTerm;
import vn.tdkt.organisation.Unit;

/**
 * Who leads one cluster in a year and in the next.
 *
 * @param title how its head is addressed
 * @param heads who leads the year: its head, or whoever is proposed while it has none; one after the other
 * @param next who leads the next year, likewise
 * @param members who may be named
 */
record ClusterHeads(
        String code,
        String name,
        String title,
        List<Held> heads,
        List<Held> deputies,
        List<Held> next,
        List<Held> nextDeputies,
        List<Choice> members) {

    static ClusterHeads of(Cluster cluster, int year, List<HeadTerm> terms, List<Unit> members, UnitNames names) {
        List<HeadTerm> own = terms.stream()
                .filter(term -> term.cluster().equals(cluster.code()))
                .toList();
        List<Choice> choices = members.stream().map(names::of).toList();
        return new ClusterHeads(
                cluster.code(),
                cluster.name(),
                cluster.kind().headTitle(),
                leading(own, year, names),
                held(own, year, ClusterRole.DEPUTY, names).toList(),
                leading(own, year + 1, names),
                held(own, year + 1, ClusterRole.DEPUTY, names).toList(),
                choices);
    }

    /** The head of that year, or while it has none whoever the year before names as next head. */
    private static List<Held> leading(List<HeadTerm> terms, int year, UnitNames names) {
        List<Held> heads = held(terms, year, ClusterRole.HEAD, names).toList();
        return heads.isEmpty()
                ? held(terms, year - 1, ClusterRole.NEXT_HEAD, names).toList()
                : heads;
    }

    private static Stream<Held> held(List<HeadTerm> terms, int year, ClusterRole role, UnitNames names) {
        return terms.stream()
                .filter(term -> term.year() == year && term.role() == role)
                .map(term -> new Held(
                        term.unit(),
                        names.of(term.unit()),
                        Standing.of(term),
                        term.way() == null ? null : term.way().label(),
                        term.decision(),
                        term.validFrom(),
                        term.validTo()));
    }

    /** How far somebody is on the way to be head. */
    enum Standing {
        PROPOSED,
        WAITS_FOR_DECISION,
        HOLDS;

        static Standing of(HeadTerm term) {
            if (term.role() != ClusterRole.NEXT_HEAD) {
                return HOLDS;
            }
            return term.waitsForDecision() ? WAITS_FOR_DECISION : PROPOSED;
        }
    }

    /** One unit in one post. */
    record Held(
            String unit,
            String name,
            Standing standing,
            @Nullable String way,
            @Nullable String decision,
            LocalDate from,
            @Nullable LocalDate to) {}
}
