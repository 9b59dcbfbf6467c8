package vn.tdkt.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the mails that were written, newest first. */
@Component
public class Mails {

    public static final int PAGE_SIZE = 50;

    private static final String FIND = """
            select m.id, m.account, coalesce(p.full_name, m.account) as full_name, m.address, m.subject, m.body,
                   m.created_at, m.sent_at, m.attempts, m.next_attempt_at, m.last_error as error,
                   case when m.sent_at is not null then 'SENT'
                        when m.next_attempt_at is not null then case when m.attempts = 0 then 'WAITING' else 'RETRYING' end
                        when m.attempts > 0 then 'GIVEN_UP'
                        when m.address is null then 'NO_ADDRESS' else 'ONLY_HERE' end as way
              from outbox_mail m left join person p on p.account = m.account
             where (cast(:account as text) is null or m.account = :account)
               and (cast(:person as text) is null
                    or strpos(lower(m.account || ' ' || coalesce(p.full_name, '')), lower(:person)) > 0)
               and (cast(:day as date) is null
                    or cast(m.created_at at time zone 'Asia/Ho_Chi_Minh' as date) = cast(:day as date))
             order by m.id desc limit :limit offset :offset
            """;

    private final JdbcClient database;

    Mails(JdbcClient database) {
        this.database = database;
    }

    /**
     * One page of them.
     *
     * @param account only this person's, null for everybody's
     * @param person part of a name or account, null for any
     * @param day written on that day, null for any
     * @param page from 0
     */
    public List<Mail> find(@Nullable String account, @Nullable String person, @Nullable LocalDate day, int page) {
        return database.sql(FIND)
                .param("account", account)
                .param("person", person)
                .param("day", day)
                .param("limit", PAGE_SIZE)
                .param("offset", PAGE_SIZE * Math.max(0, page))
                .query(Mail.class)
                .list();
    }

    /** How many were written from that moment on. */
    public long countSince(Instant moment) {
        return database.sql("select count(*) from outbox_mail where created_at >= ?")
                .param(Timestamp.from(moment))
                .query(Long.class)
                .single();
    }
}
