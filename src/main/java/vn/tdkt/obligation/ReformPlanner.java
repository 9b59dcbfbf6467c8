package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.Reform.Begin;
import vn.tdkt.obligation.Reform.Move;

/** Works out what re-formed clusters do to what is owed; changes nothing. */
@Component
class ReformPlanner {

    private final ReformRows rows;
    private final Kinds kinds;
    private final Cycles cycles;

    ReformPlanner(ReformRows rows, Kinds kinds, Cycles cycles) {
        this.rows = rows;
        this.kinds = kinds;
        this.cycles = cycles;
    }

    /** What would follow from the memberships of that day; changes nothing. */
    Reform plan(LocalDate day) {
        Set<String> fed = kinds.obligationKinds().stream()
                .filter(kind -> kind.debtor() == PartyKind.UNIT && kind.feeds() != null)
                .map(Kind::code)
                .collect(Collectors.toSet());
        List<Move> moves = rows.moves(day, fed);
        return new Reform(moves, begins(day, moves), rows.ends(day, moves));
    }

    private List<Begin> begins(LocalDate day, List<Move> moves) {
        Map<Integer, List<Move>> byYear =
                moves.stream().collect(Collectors.groupingBy(Move::year, LinkedHashMap::new, Collectors.toList()));
        List<Begin> begins = new ArrayList<>();
        byYear.forEach((year, ofYear) -> begins.addAll(begins(day, year, ofYear)));
        return begins;
    }

    /** What lies behind is owed by who did it then, unless something that moves feeds it. */
    private List<Begin> begins(LocalDate day, int year, List<Move> moves) {
        Set<String> owed = new HashSet<>(rows.owedByClusters(year));
        Set<String> fed = moves.stream()
                .map(move -> kinds.named(move.kind()).feeds() + " " + move.to())
                .collect(Collectors.toSet());
        YearDates dates = cycles.datesOf(year);
        List<Begin> begins = new ArrayList<>();
        for (String cluster : moves.stream().map(Move::to).collect(Collectors.toCollection(TreeSet::new))) {
            for (Kind kind : ofClusters()) {
                LocalDate due = dates.due(kind.dated(), cluster, null);
                String key = kind.code() + " " + cluster;
                if (!owed.contains(key) && (fed.contains(key) || !due.isBefore(day))) {
                    begins.add(new Begin(year, kind, cluster, due));
                }
            }
        }
        return begins;
    }

    private List<Kind> ofClusters() {
        return kinds.obligationKinds().stream()
                .filter(kind -> kind.debtor() == PartyKind.CLUSTER && !kind.occasional() && kind.milestone() != null)
                .toList();
    }
}
