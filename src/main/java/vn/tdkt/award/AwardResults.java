package vn.tdkt.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.Award;
import vn.tdkt.conference.Awards;

/**
 * What became of the nominations of a year. What is granted everybody reads; that and why one was not granted only the unit
 * itself, once it has been told, and the offices.
 */
@Component
public class AwardResults {

    private static final String ENDED = """
            select c.year, u.name as unit, k.name as cluster, coalesce(g.award, r.award, c.award) as award,
                   case when :all or s.own then c.award else coalesce(g.award, r.award, c.award) end as nominated,
                   coalesce(g.granted, false) as granted, s.own, d.number, d.decided_on, g.prize,
                   case when :all or s.own then coalesce(g.reason, r.reason) end as reason,
                   case when :all or s.own then n.file end as notice
              from award_case c join unit u on u.code = c.unit join cluster k on k.code = c.cluster
              cross join lateral (select c.unit = any(:units) as own) s
              left join lateral (select r.* from council_result r join council_session s on s.id = r.session
                                  where r.award_case = c.id order by s.number desc limit 1) r on true
              left join award_grant g on g.award_case = c.id left join award_decision d on d.id = g.decision
              left join lateral (select o.id, 'd' || w.id as file from obligation o
                                   left join document w on w.obligation = o.id and w.state = 'ISSUED'
                                  where o.year = c.year and o.kind = 'refusal-notice' and o.receiver_kind = 'UNIT'
                                    and o.receiver = c.unit and o.state = 'ACCEPTED' and r.outcome = 'REFUSED'
                                  order by w.id desc nulls last limit 1) n on true
             where c.year = :year and (g.granted or :all and (g.granted is not null or r.outcome = 'REFUSED')
                                       or s.own and (g.granted is not null or n.id is not null))
             order by award, u.name
            """;

    private final JdbcClient database;
    private final Awards awards;

    AwardResults(JdbcClient database, Awards awards) {
        this.database = database;
        this.awards = awards;
    }

    /** @param all whether the reader sees everything, whoever it is about */
    public List<Result> of(int year, boolean all, Collection<String> units) {
        return database
                .sql(ENDED)
                .param("year", year)
                .param("all", all)
                .param("units", units.toArray(String[]::new))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> Result.of(row, awards.named(row.award(), year), awards.named(row.nominated(), year)))
                .toList();
    }

    /** @param nominated code of the award the cluster proposed; for others than the unit and the offices the one it got */
    record Row(
            int year,
            String unit,
            String cluster,
            String award,
            String nominated,
            boolean granted,
            boolean own,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable Long prize,
            @Nullable String reason,
            @Nullable String notice) {}

    /**
     * What one nomination came to.
     *
     * @param level who decides the award
     * @param loweredFrom the higher award that was proposed, null when it was this one
     * @param own whether it is about a unit of the reader
     * @param number of the decision
     * @param prize in đồng
     * @param notice id of the issued notice of refusal as a download, null without
     */
    public record Result(
            int year,
            String unit,
            String cluster,
            String award,
            String level,
            @Nullable String loweredFrom,
            boolean granted,
            boolean own,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable Long prize,
            @Nullable String reason,
            @Nullable String notice) {

        static Result of(Row row, Award award, Award nominated) {
            return new Result(
                    row.year(),
                    row.unit(),
                    row.cluster(),
                    award.name(),
                    award.decidedBy(),
                    award.code().equals(nominated.code()) ? null : nominated.name(),
                    row.granted(),
                    row.own(),
                    row.number(),
                    row.decidedOn(),
                    row.prize(),
                    row.reason(),
                    row.notice());
        }
    }
}
