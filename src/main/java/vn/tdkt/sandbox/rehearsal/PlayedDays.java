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
            insert into rehearsal_day (day, answered, refused, without_player, open_tasks, late, failed_jobs,
                                       jobs_millis, answers_millis, millis)
            select :day, :answered, :refused, :withoutPlayer, (select count(*) from act_ru_task),
                   (select count(*) from obligation where state in ('ASKED', 'RETURNED') and coalesce(supplement_due, due) < :day),
                   :failedJobs, :jobs, :answers, :millis
            on conflict (day) do nothing
            """;

    private static final String STANDING = """
            select r.seed, r.began, r.until, r.rest, r.state, r.message, max(d.day) as last_day, count(d.day) as days,
                   coalesce(sum(d.answered), 0) as answered, coalesce(sum(d.millis), 0) as millis
              from rehearsal r left join rehearsal_day d on d.day >= r.began group by r.only_row
            """;

    private final JdbcClient database;

    PlayedDays(JdbcClient database) {
        this.database = database;
    }

    /** A seed once chosen stays; false while one is running already. */
    boolean begin(long seed, LocalDate today, LocalDate until, boolean rest, String account) {
        return database.sql("""
                        insert into rehearsal (seed, began, until, rest, state, started_by) values (?, ?, ?, ?, 'RUNNING', ?)
                on conflict (only_row) do update
                           set until = excluded.until, rest = excluded.rest, state = 'RUNNING', message = null
                         where rehearsal.state <> 'RUNNING'
                        """).params(seed, today, until, rest, account).update() > 0;
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
                .param("jobs", tally.jobs().toMillis())
                .param("answers", tally.answers().toMillis())
                .param("millis", took.toMillis())
                .update();
    }

    /** Days after the last one played before that day, on which nobody came. */
    void recordSkippedBefore(LocalDate day) {
        database.sql("""
                insert into rehearsal_day (day, answered, refused, without_player, open_tasks, late, failed_jobs, millis)
                select skipped, 0, 0, 0, t.open_tasks, t.late, t.failed_jobs, 0 from rehearsal_day t
                 cross join generate_series(
                       (select max(day) + 1 from rehearsal_day where day < :day), cast(:day as date) - 1, interval '1 day') skipped
                 where t.day = :day on conflict (day) do nothing
                """).param("day", day).update();
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
     * @param rest whether the last work of the sample accounts is left to a newcomer
     * @param lastDay the last day that was played to its end, null before the first
     * @param message why it broke off
     */
    record Standing(
            long seed,
            LocalDate began,
            LocalDate until,
            boolean rest,
            State state,
            @Nullable String message,
            @Nullable LocalDate lastDay,
            int days,
            int answered,
            long millis) {}
}
