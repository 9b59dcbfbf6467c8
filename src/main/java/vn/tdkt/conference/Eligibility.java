package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** Finds what is known of units that may be nominated: organisation, recorded hindrances, reports, other conferences. */
@Component
class Eligibility {

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

    Eligibility(JdbcClient database, Organisation organisation, Hindrances hindrances) {
        this.database = database;
        this.organisation = organisation;
        this.hindrances = hindrances;
    }

    /** By unit code, in a fixed number of statements for members. */
    Map<String, Nominee> of(Obligation conference, Collection<String> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<String, Unit> members = organisation.membersOf(conference.debtor().code(), day).stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
        int year = conference.year();
        Map<String, List<Hindrance>> standing =
                hindrances.of(units, year).stream().collect(Collectors.groupingBy(Hindrance::unit));
        Set<String> silent = withoutReport(units, year);
        Map<String, Set<String>> proposed = proposedElsewhere(conference, units);
        return Set.copyOf(units).stream().collect(Collectors.toMap(Function.identity(), code -> {
            Unit unit = members.containsKey(code) ? members.get(code) : organisation.unit(code);
            return new Nominee(
                    code,
                    unit.name(),
                    unit.validTo(),
                    members.containsKey(code),
                    !silent.contains(code),
                    standing.getOrDefault(code, List.of()),
                    proposed.getOrDefault(code, Set.of()));
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
}
