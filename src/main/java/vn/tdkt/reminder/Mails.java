package vn.tdkt.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** Shows the mails that were written, newest first. */
@Component
public class Mails {

    public static final int PAGE_SIZE = 50;

    /** Came back, or did not leave, or perhaps not, and is not tried again by itself. */
    private static final String TROUBLED = """
            m.returned_at is not null
                or m.sent_at is null and m.merged_at is null and m.next_attempt_at is null
                   and (m.attempts > 0 and m.speaking_since is null or m.speaking_since <= :unsure
                        or m.speaking_since is not null and m.last_error is not null)
            """;

    private static final String FIND = """
            select m.id, m.account, coalesce(p.full_name, u.name, m.account) as full_name, m.address, m.subject, m.body,
                   m.created_at, m.sent_at, m.attempts, m.next_attempt_at, m.last_error as error,
                   m.resent_by, m.returned_at, m.return_status, m.return_said,
                   case when m.returned_at is not null then 'RETURNED' when m.sent_at is not null then 'SENT'
                        when m.merged_at is not null then case when newer.id is null then 'OBSOLETE' else 'MERGED' end
                        when m.speaking_since is not null
                        then case when m.last_error is not null or m.speaking_since <= :unsure then 'UNSURE' else 'SENDING' end
                        when m.next_attempt_at is not null then case when m.attempts = 0 then 'WAITING' else 'RETRYING' end
                        when m.refused then 'REFUSED'
                        when m.attempts > 0 then 'GIVEN_UP'
                        when m.address is null then 'NO_ADDRESS' else 'ONLY_HERE' end as way
              from outbox_mail m left join person p on p.account = m.account
              left join unit u on '%s' || u.code = m.account
              left join outbox_mail newer on newer.account = m.account and newer.slot = m.merged_into
             where (cast(:account as text) is null or m.account = :account)
               and (cast(:person as text) is null
                    or strpos(lower(m.account || ' ' || coalesce(p.full_name, u.name, '')), lower(:person)) > 0)
               and (cast(:day as date) is null
                    or cast(m.created_at at time zone 'Asia/Ho_Chi_Minh' as date) = cast(:day as date))
               and (not :trouble or %s)
             order by m.id desc limit :limit offset :offset
            """.formatted(Mailbox.PREFIX, TROUBLED);

    private static final String AGAIN = """
            update outbox_mail m set speaking_since = null, refused = false, attempts = 0, last_error = null, sent_at = null,
                   returned_at = null, return_status = null, return_said = null,
                   next_attempt_at = :now, resent_by = :by, address = reached.mail
              from (select account, nullif(trim(mail), '') as mail from person
                    union all select '%s' || code, nullif(trim(mailbox), '') from unit) reached
             where m.id = :id and reached.account = m.account and reached.mail is not null
               and (%s)
            """.formatted(Mailbox.PREFIX, TROUBLED);

    private final JdbcClient database;
    private final Clock clock;

    Mails(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One page of them.
     *
     * @param account only this person's, null for everybody's
     * @param person part of a name or account, null for any
     * @param day written on that day, null for any
     * @param trouble only what came back, or did not leave, or perhaps not, and is not tried again by itself
     * @param page from 0
     */
    public List<Mail> find(
            @Nullable String account, @Nullable String person, @Nullable LocalDate day, boolean trouble, int page) {
        return database.sql(FIND)
                .param("account", account)
                .param("person", person)
                .param("day", day)
                .param("trouble", trouble)
                .param("unsure", Timestamp.from(unsure()))
                .param("limit", PAGE_SIZE)
                .param("offset", PAGE_SIZE * Math.max(0, page))
                .query(Mail.class)
                .list();
    }

    /**
     * Lets it leave once more, to the address that holds now. Refuses one that was sent, waits, or was merged: only what is unsure,
     * came back or was given up is sent again, and only because a person says so.
     */
    public void sendAgain(long id, String by) {
        int changed = database.sql(AGAIN)
                .param("id", id)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .param("unsure", Timestamp.from(unsure()))
                .update();
        if (changed == 0) {
            throw new Refusal("Thư này không gửi lại được: thư đã gửi, đang chờ gửi, đã gộp vào thư mới hơn"
                    + " hoặc người nhận chưa có địa chỉ thư. Hãy tải lại trang để xem tình hình mới.");
        }
    }

    private Instant unsure() {
        return clock.instant().minus(Waiting.UNKNOWN);
    }

    /** How many were written from that moment on. */
    public long countSince(Instant moment) {
        return database.sql("select count(*) from outbox_mail where created_at >= ?")
                .param(Timestamp.from(moment))
                .query(Long.class)
                .single();
    }
}
