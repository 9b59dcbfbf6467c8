package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/**
 * Finds what is known of units that may be nominated: organisation, recorded hindrances, reports, other conferences,
 * decisions of earlier years. Asked before a vote, and again by the standing office months later.
 */
@Component
public class Eligibility {

    private static final String WITHOUT_REPORT = """
            select debtor from obligation where year = :year and kind = 'year-unit-report' and debtor_kind = 'UNIT'
               and debtor in (:units) and state not in ('SUBMITTED', 'ACCEPTED', 'EXCUSED')
            """;

    private static final String PROPOSED = """
            select v.unit, v.award from conference_vote v join obligation o on o.id = v.conference
             where o.year = :year and v.nominated and v.conference <> :own and v.unit in (:units)
            """;

    private final JdbcClient database;
    private final Organisation organisation;
    private final Hindrances hindrances;
    private final PastAwards past;
    private final Awards awards;

    Eligibility(JdbcClient database, Organisation organisation, Hindrances hindrances, PastAwards past, Awards awards) {
        this.past = past;
        this.awards = awards;
        this.database = database;
        this.organisation = organisation;
        this.hindrances = hindrances;
    }

    /** By unit code, in a fixed number of statements for units that exist; refuses an unknown one. */
    Map<String, Nominee> of(Obligation conference, Collection<String> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Set<String> members = organisation.membersOf(conference.debtor().code(), day).stream()
                .map(Unit::code)
                .collect(Collectors.toSet());
        return nominees(conference.year(), Set.copyOf(units), members, proposedElsewhere(conference, units));
    }

    /**
     * What stands by now against proposals that have left their conferences; where a unit belongs by now and who else
     * proposed it says nothing any more. For Sở Nội vụ alone.
     */
    public Map<Proposal, List<String>> reasons(int year, Collection<Proposal> proposals, LocalDate day) {
        Set<String> units = proposals.stream().map(Proposal::unit).collect(Collectors.toSet());
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<String, Nominee> nominees = nominees(year, units, units, Map.of());
        return proposals.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> Objects.requireNonNull(nominees.get(one.unit()))
                                .reasons(day, awards.named(one.award(), year))));
    }

    private Map<String, Nominee> nominees(
            int year, Set<String> units, Set<String> members, Map<String, Set<String>> proposed) {
        Map<String, Unit> known = organisation.units(units);
        Map<String, List<Hindrance>> standing =
                hindrances.of(units, year).stream().collect(Collectors.groupingBy(Hindrance::unit));
        Set<String> silent = withoutReport(units, year);
        Map<String, List<PastAwards.Granted>> granted = past.before(year, units);
        return units.stream().collect(Collectors.toMap(Function.identity(), code -> {
            Unit unit = known.containsKey(code) ? known.get(code) : organisation.unit(code);
            return new Nominee(
                    code,
                    unit.name(),
                    year,
                    unit.validTo(),
                    members.contains(code),
                    !silent.contains(code),
                    standing.getOrDefault(code, List.of()),
                    proposed.getOrDefault(code, Set.of()),
                    granted.getOrDefault(code, List.of()));
        }));
    }

    private Set<String> withoutReport(Collection<String> units, int year) {
        return Set.copyOf(database.sql(WITHOUT_REPORT)
                .param("year", year)
                .param("units", units)
                .query(String.class)
                .list());
    }

    private Map<String, Set<String>> proposedElsewhere(Obligation conference, Collection<String> units) {
        return database
                .sql(PROPOSED)
                .param("year", conference.year())
                .param("own", conference.id())
                .param("units", units)
                .query((row, number) -> Map.entry(row.getString("unit"), row.getString("award")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /**
     * A unit proposed for an award.
     *
     * @param award code
     */
    public record Proposal(String unit, String award) {}
}
