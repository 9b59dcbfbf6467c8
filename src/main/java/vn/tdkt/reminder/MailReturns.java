package vn.tdkt.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of mails that came back, and how far their mailbox has been read. Each statement is a transaction of its own. */
@Component
public class MailReturns {

    private static final String MARK = """
            update outbox_mail m set returned_at = :now, return_status = back.status, return_said = back.said
              from unnest(cast(:mails as bigint[]), cast(:keys as uuid[]), cast(:statuses as text[]), cast(:said as text[]))
                   as back (mail, key, status, said)
             where m.id = back.mail and m.message_key = back.key and m.returned_at is null
               and (m.sent_at is not null or m.speaking_since is not null)
            returning m.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    MailReturns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets one node look, the others not before that time has passed. */
    boolean mayLook(Duration alone) {
        return database.sql("update mail_returns set next_look_at = ? where next_look_at <= ?")
                        .params(Timestamp.from(clock.instant().plus(alone)), now())
                        .update()
                == 1;
    }

    Position position() {
        return database.sql("select uid_validity, last_uid from mail_returns")
                .query(Position.class)
                .single();
    }

    void moveTo(Position position) {
        database.sql("update mail_returns set uid_validity = ?, last_uid = ?")
                .params(position.uidValidity(), position.lastUid())
                .update();
    }

    /**
     * Marks those of our mails that left: one that waits anew is not marked by a report about its attempt before. Returns which were
     * marked, each once however many reports name it.
     */
    Set<Long> mark(Collection<DeliveryFailure> failures) {
        return new HashSet<>(database.sql(MARK)
                .param("now", now())
                .param(
                        "mails",
                        each(failures, failure -> String.valueOf(failure.about().mail())))
                .param("keys", each(failures, failure -> failure.about().key().toString()))
                .param("statuses", each(failures, DeliveryFailure::status))
                .param("said", each(failures, DeliveryFailure::said))
                .query(Long.class)
                .list());
    }

    private static String[] each(Collection<DeliveryFailure> failures, Function<DeliveryFailure, String> what) {
        return failures.stream().map(what).toArray(String[]::new);
    }

    /** Returns whether it could not be read before. */
    boolean read() {
        return database.sql("""
                        update mail_returns now set read_at = ?, failing_since = null from mail_returns before
                         where now.single = before.single
                        returning before.failing_since is not null
                        """).param(now()).query(Boolean.class).single();
    }

    /** Returns whether it could be read before. */
    boolean failed() {
        return database.sql("""
                        update mail_returns now set failing_since = coalesce(before.failing_since, ?) from mail_returns before
                         where now.single = before.single
                        returning before.failing_since is null
                        """).param(now()).query(Boolean.class).single();
    }

    public State state() {
        return database.sql("select read_at, failing_since from mail_returns")
                .query(State.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Up to where the mailbox was read; another validity means that the mailbox counts anew (RFC 3501). */
    record Position(long uidValidity, long lastUid) {}

    /**
     * Whether returned mails are seen.
     *
     * @param readAt when their mailbox was last read, null for never
     * @param failingSince since when it cannot be read, null while it can
     */
    public record State(@Nullable Instant readAt, @Nullable Instant failingSince) {}
}
