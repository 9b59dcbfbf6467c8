package vn.tdkt.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nominations that the standing office typed from files on paper. */
@Component
class PaperNominations implements NominationSource {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    PaperNominations(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
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

    /** What was typed before of the same unit and award is replaced. */
    void add(int year, List<Nomination> nominations, String account) {
        Timestamp now = Timestamp.from(clock.instant());
        batches.batchUpdate(
                """
                insert into nomination (year, cluster, unit, award, votes, votes_base, place, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (year, cluster, unit, award)
                do update set votes = excluded.votes, votes_base = excluded.votes_base, place = excluded.place
                """,
                nominations.stream()
                        .map(one -> new Object[] {
                            year,
                            one.cluster(),
                            one.unit(),
                            one.award(),
                            one.votes(),
                            one.votesBase(),
                            one.place(),
                            account,
                            now
                        })
                        .toList());
    }
}
