package vn.tdkt.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.PastAwards;

/** What the decisions of earlier years granted. */
@Component
class RecordedGrants implements PastAwards {

    private static final String BEFORE = """
            select c.unit, g.award, c.year, d.number, d.decided_on
              from award_grant g join award_case c on c.id = g.award_case join award_decision d on d.id = g.decision
             where g.granted and c.year < :year and c.unit = any(:units) order by c.year desc, g.award
            """;

    private final JdbcClient database;

    RecordedGrants(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Granted>> before(int year, Collection<String> units) {
        return database
                .sql(BEFORE)
                .param("year", year)
                .param("units", units.toArray(String[]::new))
                .query(Granted.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Granted::unit));
    }
}
