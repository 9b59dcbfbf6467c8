package vn.tdkt.award;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nominations of a year with what became of each. */
@Component
class AwardCases {

    private static final String OF_YEAR = """
            select c.id, c.cluster, k.name as cluster_name, c.unit, u.name as unit_name, u.valid_to as unit_ended_on, c.award,
                   c.votes, c.votes_base, c.place, c.fit, c.remark, r.number as session, r.outcome, r.award as agreed, r.reason,
                   g.granted, g.reason as grant_reason, g.prize
              from award_case c join cluster k on k.code = c.cluster join unit u on u.code = c.unit
              left join lateral (select s.number, r.* from council_result r join council_session s on s.id = r.session
                                  where r.award_case = c.id order by s.number desc limit 1) r on true
              left join award_grant g on g.award_case = c.id
             where c.year = ? order by k.name, c.place nulls last, c.award, u.name, c.id
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    AwardCases(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    List<AwardCase> of(int year) {
        return database.sql(OF_YEAR).param(year).query(AwardCase.class).list();
    }

    Map<Long, AwardCase> byId(int year) {
        return of(year).stream().collect(Collectors.toMap(AwardCase::id, Function.identity()));
    }

    /** Those not taken over before; nothing known of the others is lost. */
    void takeOver(int year, List<Nomination> nominations) {
        batches.batchUpdate(
                "insert into award_case (year, cluster, unit, award, votes, votes_base, place) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (year, cluster, unit, award) do nothing",
                nominations.stream()
                        .map(one -> new Object[] {
                            year, one.cluster(), one.unit(), one.award(), one.votes(), one.votesBase(), one.place()
                        })
                        .toList());
    }
}
