package vn.tdkt.sandbox.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** How far the rehearsal has come; all that a start after a kill needs to know. */
@Component
@SandboxOnly
class PlayedDays {

    private static final String RECORD = """
            insert into rehearsal_day (day, answered, refused, without_player, open_tasks, late, failed_jobs, millis)
            select :day, :answered, :refused, :withoutPlayer, (select count(*) from act_ru_task),
                   (select count(*) from obligation where state in ('ASKED', 'RETURNED') and coalesce(supplement_due, due) < :day),
                   :failedJobs, :millis
            on conflict (day) do nothing
            """;

    private static final String STANDING = """
            select r.seed, r.began, r.until, r.state, r.message, max(d.day) as last_day, count(d.day) as days,
                   coalesce(sum(d.answered), 0) as answered, coalesce(sum(d.millis), 0) as millis
              from rehearsal r left join rehearsal_day d on d.day >= r.began group by r.only_row
            """;

    private final JdbcClient database;

    PlayedDays(JdbcClient database) {
        this.database = database;
    }

    /** A seed once chosen stays; false while one is running already. */
    boolean begin(long seed, LocalDate today, LocalDate until, String account) {
        return database.sql("""
                        insert into rehearsal (seed, began, until, state, started_by) values (?, ?, ?, 'RUNNING', ?)
                on conflict (only_row) do update set until = excluded.until, state = 'RUNNING', message = null
                         where rehearsal.state <> 'RUNNING'
                        """).params(seed, today, until, account).update() > 0;
    }

    void end(State state, @Nullable String message) {
        database.sql("update rehearsal set state = ?, message = ?")
                .params(state.name(), message)
                .update();
    }

    boolean isPlayed(LocalDate day) {
        return database.sql("select exists (select from rehearsal_day where day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    void record(LocalDate day, Tally tally, long failedJobs, Duration took) {
        database.sql(RECORD)
                .param("day", day)
                .param("answered", tally.answered())
                .param("refused", tally.refused() + tally.again())
                .param("withoutPlayer", tally.withoutPlayer())
                .param("failedJobs", failedJobs)
                .param("millis", took.toMillis())
                .update();
    }

    Optional<Standing> standing() {
        return database.sql(STANDING).query(Standing.class).optional();
    }

    /** Whether it goes on, came to its day, or broke off. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * Where it stands.
     *
     * @param lastDay the last day that was played to its end, null before the first
     * @param message why it broke off
     */
    record Standing(
            long seed,
            LocalDate began,
            LocalDate until,
            State state,
            @Nullable String message,
            @Nullable LocalDate lastDay,
            int days,
            int answered,
            long millis) {}
}
