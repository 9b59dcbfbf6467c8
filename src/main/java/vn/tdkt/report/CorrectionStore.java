package vn.tdkt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections of reports as rows: why, what was accepted before, what became different. */
@Component
class CorrectionStore {

    private static final String BEGIN =
            "insert into report_correction (obligation, reason, asked, begun_by, begun_at, kept, before)"
                    + " values (:id, :reason, :asked, :account, :now, " + KeptRows.OF_REPORT
                    + ", cast(:before as jsonb))";

    private static final String FIND = "select * from report_correction where obligation = ? and ";

    private final JdbcClient database;
    private final FigureJson json;
    private final Clock clock;

    CorrectionStore(JdbcClient database, FigureJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void begin(long obligation, String reason, boolean asked, String account, List<Figure> before) {
        database.sql(BEGIN)
                .param("id", obligation)
                .param("reason", reason)
                .param("asked", asked)
                .param("account", account)
                .param("now", now())
                .param("before", json.write(before))
                .update();
    }

    Optional<Stored> open(long obligation) {
        return database.sql(FIND + "ended_at is null")
                .param(obligation)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** Those that were taken, the newest first. */
    List<Stored> taken(long obligation) {
        return database.sql(FIND + "changes is not null order by id desc")
                .param(obligation)
                .query((row, number) -> stored(row))
                .list();
    }

    /** Ends the open one; what it changed is null when it was dropped. */
    void end(long obligation, @Nullable List<Change> changes) {
        database.sql("update report_correction set ended_at = ?, changes = cast(? as jsonb)"
                        + " where obligation = ? and ended_at is null")
                .param(now())
                .param(changes == null ? null : json.write(changes))
                .param(obligation)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Stored stored(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        String changes = row.getString("changes");
        return new Stored(
                row.getLong("id"),
                row.getString("reason"),
                row.getBoolean("asked"),
                row.getTimestamp("begun_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                json.figures(row.getString("before")),
                changes == null ? List.of() : json.changes(changes));
    }

    /**
     * One correction.
     *
     * @param asked whether the receiver asked for it
     * @param endedAt null while it is open
     */
    record Stored(
            long id,
            String reason,
            boolean asked,
            Instant begunAt,
            @Nullable Instant endedAt,
            List<Figure> before,
            List<Change> changes) {}
}
