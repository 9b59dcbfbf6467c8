package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may stand in for whom, who does so today, and who may say so. Colleagues of one body only, never for an administrator's rights. */
@Component
public class StandIns {

    private static final String MAY_ENTER = """
            (p.account = :account
             or exists (select from assignment where account = :account and role = 'ADMINISTRATOR'
                           and (valid_to is null or :day <= valid_to))
             or exists (select from works_in w join works_in mine using (body)
                         where w.account = p.account and mine.account = :account and mine.leads
                           and (mine.valid_to is null or :day <= mine.valid_to)))
            """;

    /** Whoever has work that somebody else could do. */
    private static final String PEOPLE = """
            select p.account, p.full_name, p.title from person p
             where p.active and exists (select from works_in w where w.account = p.account
                                           and (w.valid_to is null or :day <= w.valid_to))
               and\s""" + MAY_ENTER + " order by p.account <> :account, p.full_name, p.account";

    private static final String CANDIDATES = """
            select p.account, p.full_name, p.title from person p
             where p.active and exists (select from may_stand_in m where m.absent = :absent and m.account = p.account
                                           and (m.valid_to is null or :day <= m.valid_to))
             order by p.full_name, p.account
            """;

    private static final String OF = """
            select p.full_name as absent_name, max(s.last_day) as last_day
              from standing_in(:day) s join person p on p.account = s.absent
             where s.account = :account group by p.account, p.full_name order by p.full_name
            """;

    private final JdbcClient database;
    private final Clock clock;

    StandIns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For oneself, as a leader of the same body in one's own right, as an administrator. */
    public boolean mayEnterFor(String absent, String account) {
        return database.sql("select exists (select from person p where p.account = :absent and " + MAY_ENTER + ")")
                .param("absent", absent)
                .param("account", account)
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Whose absence the account may enter, itself first. */
    public List<Colleague> maybeAbsent(String account) {
        return database.sql(PEOPLE)
                .param("account", account)
                .param("day", LocalDate.now(clock))
                .query(Colleague.class)
                .list();
    }

    /** Who may stand in for that person on that day: of the same body and for the same kind of work. */
    public List<Colleague> candidates(String absent, LocalDate day) {
        return database.sql(CANDIDATES)
                .param("absent", absent)
                .param("day", day)
                .query(Colleague.class)
                .list();
    }

    /** For whom the account stands in today. */
    public List<InStead> of(String account) {
        return database.sql(OF)
                .param("account", account)
                .param("day", LocalDate.now(clock))
                .query(InStead.class)
                .list();
    }

    /** Somebody to choose. */
    public record Colleague(String account, String fullName, String title) {}

    /** Somebody absent, until the end of that day. */
    public record InStead(String absentName, LocalDate lastDay) {}
}
