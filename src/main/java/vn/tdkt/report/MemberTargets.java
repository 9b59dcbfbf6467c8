package vn.tdkt.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** The targets that the members of a cluster registered for a year, unit by unit. */
@Component
public class MemberTargets {

    private static final String REGISTERED = """
            select year, unit, no, name, measure, planned from registered_target
             where year = ? and unit = any(?) order by unit, no
            """;

    private final JdbcClient database;
    private final Organisation organisation;
    private final Clock clock;

    MemberTargets(JdbcClient database, Organisation organisation, Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Every member of today, also one without targets. */
    List<OfUnit> ofMembers(String cluster, int year) {
        return with(year, organisation.membersOf(cluster, LocalDate.now(clock)));
    }

    /** By name. */
    List<OfUnit> ofUnits(int year, List<String> codes) {
        return with(
                year,
                codes.stream()
                        .map(organisation::unit)
                        .sorted(Comparator.comparing(Unit::name))
                        .toList());
    }

    private List<OfUnit> with(int year, List<Unit> units) {
        List<RegisteredTarget> all =
                registered(year, units.stream().map(Unit::code).toList());
        return units.stream()
                .map(unit -> new OfUnit(
                        unit.code(),
                        unit.name(),
                        all.stream()
                                .filter(target -> target.unit().equals(unit.code()))
                                .map(Line::of)
                                .toList()))
                .toList();
    }

    List<Line> ofUnit(String unit, int year) {
        return registered(year, List.of(unit)).stream().map(Line::of).toList();
    }

    private List<RegisteredTarget> registered(int year, List<String> units) {
        return database.sql(REGISTERED)
                .params(year, units.toArray(String[]::new))
                .query(RegisteredTarget.class)
                .list();
    }

    /** One target as a form shows it. */
    public record Line(String name, String measure, BigDecimal planned) {

        static Line of(RegisteredTarget target) {
            return new Line(target.name(), target.measure(), target.planned());
        }

        Map<String, String> printed() {
            return Map.of("name", name, "measure", measure, "planned", Figures.text(planned));
        }
    }

    /** A member with what it registered. */
    public record OfUnit(String code, String name, List<Line> targets) {

        /** The fields of the template; {@code otherwise} stands where there are no targets. */
        Map<String, Object> printed(String otherwise) {
            return Map.of(
                    "name",
                    name,
                    "any",
                    !targets.isEmpty(),
                    "targets",
                    targets.stream().map(Line::printed).toList(),
                    "remark",
                    targets.isEmpty() ? otherwise : "");
        }
    }
}
