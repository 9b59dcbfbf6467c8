package vn.tdkt.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that wait to leave. Each statement is a transaction of its own; none is held while a mail server is spoken to. */
@Component
class Waiting {

    static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    /**
     * Nobody else takes a mail that was taken and of which nothing more is known: its node may be frozen. One whose server
     * was spoken to for so long without a known answer is listed as unsure.
     */
    static final Duration UNKNOWN = Duration.ofMinutes(30);

    static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** About a week; then it is given up, which Sở Nội vụ sees on the page of mails. */
    static final int MOST_ATTEMPTS = 34;

    private static final String TAKE = """
            update outbox_mail set attempts = attempts + 1,
                   next_attempt_at = cast(:now as timestamptz) + :unknown * interval '1 second'
             where id = (select id from outbox_mail where next_attempt_at <= :now
                          order by next_attempt_at, id limit 1 for update skip locked)
            returning id, message_key as key, address, subject, body, html, attempts
            """;

    private final JdbcClient database;
    private final Clock clock;

    Waiting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the one that waits longest and puts it off beforehand, so a crash while sending only delays it. */
    Optional<WaitingMail> take() {
        return database.sql(TAKE)
                .param("now", now())
                .param("unknown", UNKNOWN.toSeconds())
                .query(WaitingMail.class)
                .optional();
    }

    /**
     * Notes that the mail server is spoken to from now on: until its answer is known nobody sends the mail again but a
     * person. Returns false for one that was merged into another or taken by another node.
     */
    boolean speak(WaitingMail mail) {
        return database.sql("""
                        update outbox_mail set speaking_since = ?, next_attempt_at = null, last_error = null
                         where id = ? and attempts = ? and next_attempt_at is not null and sent_at is null
                        """).params(now(), mail.id(), mail.attempts()).update() == 1;
    }

    void sent(WaitingMail mail) {
        database.sql("""
                        update outbox_mail set sent_at = ?, next_attempt_at = null, speaking_since = null, last_error = null
                         where id = ?
                        """).params(now(), mail.id()).update();
    }

    /** The server may have taken it: it stays as it is and is listed. */
    void unknown(WaitingMail mail, String error) {
        database.sql("update outbox_mail set last_error = ? where id = ? and attempts = ? and sent_at is null")
                .params(error, mail.id(), mail.attempts())
                .update();
    }

    /** Returns whether it was given up. Says nothing about a mail that another node has taken since. */
    boolean failed(WaitingMail mail, MailFailure failure) {
        boolean givenUp = failure.forGood() || mail.attempts() >= MOST_ATTEMPTS;
        database.sql("""
                update outbox_mail set last_error = :error, speaking_since = null, refused = :refused,
                       next_attempt_at = case when not :givenUp then cast(:now as timestamptz)
                           + least(:first * power(2, least(attempts - 1, 20)), :longest) * interval '1 second' end
                 where id = :id and attempts = :attempts and sent_at is null
                """)
                .param("error", failure.sentence())
                .param("refused", failure.forGood())
                .param("givenUp", givenUp)
                .param("now", now())
                .param("first", FIRST_PAUSE.toSeconds())
                .param("longest", LONGEST_PAUSE.toSeconds())
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .update();
        return givenUp;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
