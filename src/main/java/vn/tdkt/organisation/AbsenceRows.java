package vn.tdkt.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored absences. */
@Component
class AbsenceRows {

    private static final int SHOWN = 200;

    private static final String FIND = """
            select b.id, b.absent, a.full_name || ', ' || a.title as absent_name,
                   b.substitute, s.full_name || ', ' || s.title as substitute_name, b.first_day, b.last_day, b.reason,
                   coalesce(e.full_name, b.entered_by) as entered_by, b.entered_at,
                   b.ended_from, coalesce(f.full_name, b.ended_by) as ended_by, b.ended_at
              from absence b join person a on a.account = b.absent join person s on s.account = b.substitute
              left join person e on e.account = b.entered_by left join person f on f.account = b.ended_by
            """;

    private static final String SEEN = FIND + """
             where b.absent = :account or b.substitute = :account
                or exists (select from assignment where account = :account and role = 'ADMINISTRATOR'
                              and (valid_to is null or :day <= valid_to))
                or exists (select from works_in w join works_in mine using (body)
                            where w.account = b.absent and mine.account = :account
                              and (mine.valid_to is null or :day <= mine.valid_to))
             order by b.first_day desc, b.id desc limit :most
            """;

    private final JdbcClient database;
    private final Clock clock;

    AbsenceRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of the account's bodies, an administrator's are all; the newest first. */
    List<Absence> seenBy(String account) {
        return database.sql(SEEN)
                .param("account", account)
                .param("day", LocalDate.now(clock))
                .param("most", SHOWN)
                .query(Absence.class)
                .list();
    }

    Optional<Absence> byId(long id) {
        return database.sql(FIND + " where b.id = ?")
                .param(id)
                .query(Absence.class)
                .optional();
    }

    /** Of that person, away or standing in, on one of these days. */
    List<Absence> around(String account, LocalDate first, LocalDate last) {
        return database.sql(FIND + """
                 where (b.absent = :account or b.substitute = :account) and b.first_day <= :last
                   and least(b.last_day, b.ended_from - 1) >= greatest(b.first_day, :first) order by b.first_day
                """)
                .param("account", account)
                .param("first", first)
                .param("last", last)
                .query(Absence.class)
                .list();
    }

    /** Whoever stood in and does no more since that day or later. */
    List<String> stoodIn(LocalDate since, LocalDate today) {
        return database.sql("""
                select distinct substitute from absence
                 where least(last_day, ended_from - 1) >= :since and least(last_day, ended_from - 1) < :today
                """)
                .param("since", since)
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** Lets the days of these people be changed one after the other. */
    void lock(String absent, String substitute) {
        database.sql("select account from person where account in (?, ?) order by account for no key update")
                .params(absent, substitute)
                .query(String.class)
                .list();
    }

    long add(AbsenceRules.Fit fit, String account) {
        return database.sql("""
                insert into absence (absent, substitute, first_day, last_day, reason, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(fit.absent(), fit.substitute(), fit.from(), fit.to(), fit.reason(), account, now())
                .query(Long.class)
                .single();
    }

    /** Returns whether it was not ended before. */
    boolean end(long id, LocalDate from, String account) {
        return database.sql("update absence set ended_from = ?, ended_by = ?, ended_at = ?"
                                + " where id = ? and ended_from is null")
                        .params(from, account, now(), id)
                        .update()
                > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
