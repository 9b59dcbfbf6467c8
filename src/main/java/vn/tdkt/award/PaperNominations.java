package vn.tdkt.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nominations that the standing office typed from files on paper. */
@Component
class PaperNominations implements NominationSource {

    private final JdbcClient database;
    private final Clock clock;

    PaperNominations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Nomination> of(int year) {
        return database.sql("select cluster, unit, award, votes, votes_base, place from nomination where year = ?"
                        + " order by cluster, award, place, unit")
                .param(year)
                .query(Nomination.class)
                .list();
    }

    void add(int year, Nomination nomination, String account) {
        database.sql("""
                insert into nomination (year, cluster, unit, award, votes, votes_base, place, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (year, cluster, unit, award)
                do update set votes = excluded.votes, votes_base = excluded.votes_base, place = excluded.place
                """)
                .params(
                        year,
                        nomination.cluster(),
                        nomination.unit(),
                        nomination.award(),
                        nomination.votes(),
                        nomination.votesBase(),
                        nomination.place(),
                        account,
                        Timestamp.from(clock.instant()))
                .update();
    }
}
