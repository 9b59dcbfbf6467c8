package vn.tdkt.platform;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tdkt.platform.AccountList.Account;
import vn.tdkt.platform.AccountList.Held;

/** Finds accounts by a part of the account, the name or the unit: a page of them in one statement, all counted in another. */
@Component
class Accounts {

    static final int PAGE_SIZE = 50;

    private static final String FOUND = """
            with held as (
                select a.account, a.role, coalesce(u.name, '') as unit, coalesce(u.code || ' ' || u.name || ' ' || u.short_name, '') as known_as
                  from assignment a left join unit u on u.code = a.unit
                 where (a.valid_to is null or :day <= a.valid_to) and (u.valid_to is null or :day <= u.valid_to)
            ), found as (
                select * from person p
                 where strpos(lower(p.account || ' ' || p.full_name), lower(:text)) > 0
                    or exists (select from held h where h.account = p.account and strpos(lower(h.known_as), lower(:text)) > 0)
            )
            """;

    private static final String PAGE = FOUND + """
            select f.account, f.full_name, f.title, f.active, f.password_hash is not null as has_password, r.roles, r.units,
                   coalesce(l.failures, 0) as failures, l.blocked_until
              from found f
             cross join lateral (select coalesce(array_agg(h.role order by h.unit, h.role), '{}') as roles,
                                        coalesce(array_agg(h.unit order by h.unit, h.role), '{}') as units
                                   from held h where h.account = f.account) r
             cross join lateral (select max(t.attempts) as failures, max(t.blocked_until) as blocked_until
                                   from login_attempt t
                                  where (t.subject = 'account ' || f.account or starts_with(t.subject, 'account ' || f.account || ' at '))
                                    and t.last_attempt >= :forgotten) l
             order by f.active desc, f.account limit :limit offset :offset
            """;

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One page, from 0; an empty text finds everybody. */
    AccountList find(String text, int page) {
        Instant now = clock.instant();
        List<Account> accounts = looking(PAGE, text)
                .param("forgotten", Timestamp.from(now.minus(LoginLimit.MEMORY)))
                .param("limit", PAGE_SIZE)
                .param("offset", PAGE_SIZE * Math.max(0, page))
                .query((row, number) -> account(row, now))
                .list();
        int total = looking(FOUND + "select count(*) from found", text)
                .query(Integer.class)
                .single();
        return new AccountList(accounts, total, PAGE_SIZE);
    }

    private StatementSpec looking(String sql, String text) {
        return database.sql(sql).param("day", LocalDate.now(clock)).param("text", text.strip());
    }

    private static Account account(ResultSet row, Instant now) throws SQLException {
        Timestamp until = row.getTimestamp("blocked_until");
        return new Account(
                row.getString("account"),
                row.getString("full_name"),
                row.getString("title"),
                row.getBoolean("active"),
                row.getBoolean("has_password"),
                held(row.getArray("roles"), row.getArray("units")),
                row.getInt("failures"),
                until == null ? 0 : Math.max(0, until.toInstant().getEpochSecond() - now.getEpochSecond()));
    }

    private static List<Held> held(Array roles, Array units) throws SQLException {
        String[] role = (String[]) roles.getArray();
        String[] unit = (String[]) units.getArray();
        return IntStream.range(0, role.length)
                .mapToObj(at -> Held.of(role[at], unit[at]))
                .toList();
    }
}
