package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Reform;
import vn.tdkt.obligation.Reforming;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.report.TargetCounts;

/** What an organisation's workbook would do to the years that are opened: looked at as if it were stored. */
@Component
class Consequences {

    private final OrganisationImport organisationImport;
    private final Organisation organisation;
    private final Reforming reforming;
    private final ConsequencesShown words;
    private final TargetCounts targets;
    private final Cycles cycles;
    private final Clock clock;

    Consequences(
            OrganisationImport organisationImport,
            Organisation organisation,
            Reforming reforming,
            ConsequencesShown words,
            TargetCounts targets,
            Cycles cycles,
            Clock clock) {
        this.organisationImport = organisationImport;
        this.organisation = organisation;
        this.reforming = reforming;
        this.words = words;
        this.targets = targets;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Changes nothing; of the day on which the last of the workbook's changes holds. */
    ConsequencesShown.Page of(byte[] workbook) {
        LocalDate today = LocalDate.now(clock);
        LocalDate holds = Objects.requireNonNullElse(organisationImport.holdsFrom(workbook), today);
        LocalDate day = holds.isAfter(today) ? holds : today;
        Map<String, String> before = heads(day);
        return organisationImport.foresee(workbook, () -> {
            Reform reform = reforming.plan(day);
            Map<String, String> after = heads(day);
            return words.page(day, reform, targets.of(years(reform)), changed(before, after), before, after);
        });
    }

    private static List<Integer> years(Reform reform) {
        return reform.moves().stream().map(Reform.Move::year).distinct().toList();
    }

    /** Heading units by year and cluster, e.g. "2026 KTDNC". */
    private Map<String, String> heads(LocalDate day) {
        Map<String, String> heads = new TreeMap<>();
        for (int year : cycles.openedYears()) {
            organisation
                    .heads(year, within(year, day))
                    .forEach((cluster, unit) -> heads.put(year + " " + cluster, unit));
        }
        return heads;
    }

    private static LocalDate within(int year, LocalDate day) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate first = LocalDate.of(year, 1, 1);
        return day.isAfter(last) ? last : day.isBefore(first) ? first : day;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .collect(Collectors.toList());
    }
}
