package vn.tdkt.extension;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored wishes for more time. */
@Component
class ExtensionRows {

    private static final String FIND = """
            select r.id, r.obligation, r.decision, r.due, r.until, r.reason, coalesce(in_stead(a.full_name, r.asked_for), r.asked_by) as asked_by,
                   r.asked_at, r.granted_until, r.answer, coalesce(in_stead(e.full_name, r.ended_for), r.ended_by) as ended_by,
                   r.ended_at
              from extension_request r left join person a on a.account = r.asked_by
              left join person e on e.account = r.ended_by
            """;

    /** Those whose obligation has come to an end, or has the wished day already. */
    private static final String OVERTAKEN = FIND + """
             join obligation o on o.id = r.obligation
             where r.ended_at is null and (o.settled_at is not null and o.correcting is null or o.due >= r.until)
             order by r.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    ExtensionRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(long obligation, long decision, LocalDate due, LocalDate until, String reason, String account) {
        database.sql("""
                insert into extension_request (obligation, decision, due, until, reason, asked_by, asked_for, asked_at)
                values (:obligation, :decision, :due, :until, :reason, :account, acting_for(:account, :now), :now)
                """)
                .param("obligation", obligation)
                .param("decision", decision)
                .param("due", due)
                .param("until", until)
                .param("reason", reason)
                .param("account", account)
                .param("now", now())
                .update();
    }

    /** Oldest first. */
    List<ExtensionRequest> of(long obligation) {
        return database.sql(FIND + " where r.obligation = ? order by r.id")
                .param(obligation)
                .query(ExtensionRequest.class)
                .list();
    }

    Optional<ExtensionRequest> byDecision(long decision) {
        return database.sql(FIND + " where r.decision = ?")
                .param(decision)
                .query(ExtensionRequest.class)
                .optional();
    }

    List<ExtensionRequest> overtaken() {
        return database.sql(OVERTAKEN).query(ExtensionRequest.class).list();
    }

    /** Returns whether it was still open. */
    boolean end(long id, @Nullable LocalDate granted, String answer, @Nullable String account) {
        return database.sql("""
                        update extension_request set granted_until = :granted, answer = :answer, ended_by = :account,
                               ended_for = acting_for(:account, :now), ended_at = :now
                         where id = :id and ended_at is null
                        """)
                        .param("granted", granted)
                        .param("answer", answer)
                        .param("account", account)
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
