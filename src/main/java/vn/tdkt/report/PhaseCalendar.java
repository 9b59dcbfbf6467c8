package vn.tdkt.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** What a part of the year asks of units and clusters, as a letter's table of deadlines prints it. */
@Component
class PhaseCalendar {

    private static final String UNITS = "Các đơn vị thành viên";
    private static final String HEADS = "Cụm trưởng, khối trưởng";

    private final Cycles cycles;
    private final Kinds kinds;

    PhaseCalendar(Cycles cycles, Kinds kinds) {
        this.cycles = cycles;
        this.kinds = kinds;
    }

    /** Rows of {@code what, who, when, to} in the order of their dates: the obligation's part of its year. */
    List<Map<String, String>> around(Obligation obligation) {
        YearDates dates = cycles.datesOf(obligation.year());
        String phase = kinds.named(obligation.kind()).phase();
        return kinds.obligationKinds().stream()
                .filter(kind -> Objects.equals(phase, kind.phase()) && !kind.occasional())
                .filter(kind -> kind.debtor() == PartyKind.UNIT || kind.debtor() == PartyKind.CLUSTER)
                .flatMap(PhaseCalendar::dated)
                .sorted(Comparator.comparing(one -> dates.dueForAll(one.milestone())))
                .map(one -> one.row(dates))
                .toList();
    }

    /** A kind by its date, and the window in which members may comment on it by its end. */
    private static Stream<Deadline> dated(Kind kind) {
        boolean ofUnits = kind.debtor() == PartyKind.UNIT;
        Deadline own = new Deadline(kind.dated(), kind.name(), ofUnits ? UNITS : HEADS, receiver(kind));
        return kind.windowMilestone() == null
                ? Stream.of(own)
                : Stream.of(
                        new Deadline(kind.dated(), "Dự thảo " + inSentence(kind.name()), HEADS, UNITS),
                        new Deadline(kind.windowMilestone(), "Góp ý dự thảo " + inSentence(kind.name()), UNITS, HEADS));
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String receiver(Kind kind) {
        if (kind.receiver() != PartyKind.CLUSTER) {
            return "Ban TĐKT (Sở Nội vụ)";
        }
        return kind.debtor() == PartyKind.CLUSTER ? UNITS : HEADS + "; Ban TĐKT";
    }

    private record Deadline(String milestone, String what, String who, String to) {

        Map<String, String> row(YearDates dates) {
            String when = dates.milestone(milestone).phraseFor(dates.dueForAll(milestone));
            return Map.of("what", what, "who", who, "when", when, "to", to);
        }
    }
}
