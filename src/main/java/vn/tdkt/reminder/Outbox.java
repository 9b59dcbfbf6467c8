package vn.tdkt.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps mails in the transaction of what causes them; each account and slot once, whatever crashes. */
@Component
public class Outbox {

    private static final String WRITE = """
            insert into outbox_mail (account, address, subject, body, html, slot, created_at, next_attempt_at)
            select account, nullif(trim(mail), ''), ?, ?, ?, ?, ?, case when trim(mail) <> '' then cast(? as timestamptz) end
              from (select account, mail from person union all select '%s' || code, mailbox from unit) reached
             where account = ?
            on conflict on constraint outbox_mail_slot_unique do nothing
            """.formatted(Mailbox.PREFIX);

    private final JdbcTemplate database;
    private final Clock clock;
    private final boolean leaves;

    /** Without a mail server nothing leaves, also later: a server named next month must not send last month's mails. */
    Outbox(JdbcTemplate database, Clock clock, @Value("${spring.mail.host:}") String server) {
        this.database = database;
        this.clock = clock;
        this.leaves = !server.isBlank();
    }

    public void write(String account, String subject, String body, String slot) {
        write(List.of(new Letter(account, subject, body, slot)));
    }

    /** All in one batch. */
    public void write(List<Letter> letters) {
        Timestamp now = Timestamp.from(clock.instant());
        @Nullable Timestamp firstAttempt = leaves ? now : null;
        database.batchUpdate(
                WRITE,
                letters.stream()
                        .map(letter -> new @Nullable Object[] {
                            letter.subject(),
                            letter.body(),
                            letter.html(),
                            letter.slot(),
                            now,
                            firstAttempt,
                            letter.account()
                        })
                        .toList());
    }
}
