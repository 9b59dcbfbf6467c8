package vn.tdkt.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts for monitoring, by one statement that is run at most every 15 seconds, however often somebody asks. A database
 * that hangs costs whoever asks a moment, not a time-out.
 */
@Component
class Monitoring implements DisposableBean {

    static final Duration KEPT = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Late is what is still waited for: the same condition by which people are reminded. */
    private static final String FIGURES = """
            select o.open, o.late, o.oldest_late_days, j.due_jobs, i.incidents, m.outbox_seconds
              from (select count(*) as open, count(*) filter (where waited_for and due < :today) as late,
                           coalesce(:today - min(due) filter (where waited_for and due < :today), 0) as oldest_late_days
                      from (select coalesce(o.supplement_due, o.due) as due,
                                   o.state <> 'SUBMITTED' and not o.undated and above.collected_at is null as waited_for
                              from obligation o left join obligation above on above.id = o.parent
                             where o.state in ('ASKED', 'SUBMITTED', 'RETURNED')) asked) o,
                   (select count(*) as due_jobs from act_ru_job
                     where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= :now)) j,
                   (select count(*) as incidents from act_ru_incident) i,
                   (select coalesce(extract(epoch from cast(:now as timestamp) at time zone :zone - min(created_at)), 0)
                           as outbox_seconds
                      from outbox_mail where next_attempt_at is not null) m
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final BriefQuestion<MonitoredFigures> question;
    private @Nullable MonitoredFigures last;
    private long readAt;

    Monitoring(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.question = new BriefQuestion<>("monitoring", PATIENCE, this::read);
    }

    /** Kept by the machine's time, which a rehearsal does not move. A database that is away makes unknown figures, not old ones. */
    synchronized MonitoredFigures figures() {
        MonitoredFigures known = last;
        if (known == null || System.nanoTime() - readAt > KEPT.toNanos()) {
            known = question.answerOr(MonitoredFigures.UNKNOWN);
            last = known;
            readAt = System.nanoTime();
        }
        return known;
    }

    MonitoredFigures read() {
        LocalDateTime now = LocalDateTime.now(clock);
        try {
            return database.sql(FIGURES)
                    .param("today", now.toLocalDate())
                    .param("now", now)
                    .param("zone", clock.getZone().getId())
                    .query(MonitoredFigures.class)
                    .single();
        } catch (DataAccessException away) {
            return MonitoredFigures.UNKNOWN;
        }
    }

    @Override
    public void destroy() {
        question.close();
    }
}
