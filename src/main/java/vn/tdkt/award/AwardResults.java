package vn.tdkt.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Awards;

/** Results that are decided. A unit reads its own, the standing office all. */
@Component
public class AwardResults {

    private static final String DECIDED = """
            select c.year, u.name as unit, k.name as cluster, g.award, g.granted, g.reason, d.number, d.decided_on, g.prize
              from award_grant g join award_case c on c.id = g.award_case join unit u on u.code = c.unit
              join cluster k on k.code = c.cluster left join award_decision d on d.id = g.decision
             where c.year = :year and (:all or c.unit = any(:units)) order by g.award, u.name
            """;

    private final JdbcClient database;
    private final Awards awards;

    AwardResults(JdbcClient database, Awards awards) {
        this.database = database;
        this.awards = awards;
    }

    public List<Result> of(int year, boolean all, Collection<String> units) {
        return database
                .sql(DECIDED)
                .param("year", year)
                .param("all", all)
                .param("units", units.toArray(String[]::new))
                .query(Result.class)
                .list()
                .stream()
                .map(result -> result.named(awards.named(result.award(), year).name()))
                .toList();
    }

    /** @param award its code in the table, its name for people */
    public record Result(
            int year,
            String unit,
            String cluster,
            String award,
            boolean granted,
            @Nullable String reason,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable Long prize) {

        Result named(String name) {
            return new Result(year, unit, cluster, name, granted, reason, number, decidedOn, prize);
        }
    }
}
