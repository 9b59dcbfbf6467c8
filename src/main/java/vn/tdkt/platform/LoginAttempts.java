package vn.tdkt.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing of passwords, per account and per address, on all nodes together. Nobody is locked out for good,
 * and where a person has logged in before, strangers' failures elsewhere do not count.
 */
@Component
class LoginAttempts {

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9]{1,64}");
    private static final Duration ADDRESS_KNOWN = Duration.ofDays(30);

    private static final String COUNT = """
            insert into login_attempt as known (subject, attempts, last_attempt, blocked_until)
            values (:subject, 1, :now, :now)
            on conflict (subject) do update set last_attempt = :now,
                attempts = case when known.last_attempt < :forgotten then 1 else known.attempts + 1 end
             where known.blocked_until <= :now
            returning attempts
            """;

    private final JdbcClient database;
    private final Clock clock;

    LoginAttempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one attempt before its password is looked at. Seconds to wait instead; 0 when it may go on. */
    @Transactional
    public long begin(String account, String address) {
        for (LoginLimit limit : limitsOf(account, address)) {
            long wait = count(limit);
            if (wait > 0) {
                return wait;
            }
        }
        return 0;
    }

    /** Forgets the failures of the account here, and this one attempt of the address. */
    @Transactional
    public void succeeded(String account, String address) {
        unlock(account);
        database.sql("update login_attempt set attempts = attempts - 1, blocked_until = last_attempt where subject = ?")
                .param(LoginLimit.ofAddress(address).subject())
                .update();
        database.sql("insert into login_address values (?, ?, ?) on conflict (account, address)"
                        + " do update set last_login = excluded.last_login")
                .params(account, address, Timestamp.from(clock.instant()))
                .update();
        database.sql("delete from login_attempt where last_attempt < ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }

    /** Lets the account try again at once, from everywhere. */
    @Transactional
    public void unlock(String account) {
        database.sql("delete from login_attempt where subject = ? or starts_with(subject, ?)")
                .params(
                        LoginLimit.ofAccount(account).subject(),
                        LoginLimit.ofAccountAt(account, "").subject())
                .update();
    }

    private List<LoginLimit> limitsOf(String account, String address) {
        List<LoginLimit> limits = new ArrayList<>(List.of(LoginLimit.ofAddress(address)));
        if (ACCOUNT.matcher(account).matches()) {
            limits.add(LoginLimit.ofAccountAt(account, address));
            if (!known(account, address)) {
                limits.add(LoginLimit.ofAccount(account));
            }
        }
        return limits;
    }

    private boolean known(String account, String address) {
        return database.sql("select count(*) from login_address where account = ? and address = ? and last_login > ?")
                        .params(account, address, Timestamp.from(clock.instant().minus(ADDRESS_KNOWN)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The row is changed only while it is not blocked, so a flood of parallel attempts is counted one by one. */
    private long count(LoginLimit limit) {
        Instant now = clock.instant();
        return database.sql(COUNT)
                .param("subject", limit.subject())
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(LoginLimit.MEMORY)))
                .query(Integer.class)
                .optional()
                .map(attempts -> block(limit, attempts, now))
                .orElseGet(() -> remaining(limit, now));
    }

    private long block(LoginLimit limit, int attempts, Instant now) {
        Duration wait = limit.waitAfter(attempts);
        if (!wait.isZero()) {
            database.sql("update login_attempt set blocked_until = ? where subject = ?")
                    .params(Timestamp.from(now.plus(wait)), limit.subject())
                    .update();
        }
        return 0;
    }

    private long remaining(LoginLimit limit, Instant now) {
        return database.sql("select blocked_until from login_attempt where subject = ?")
                .param(limit.subject())
                .query(Timestamp.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()).toSeconds() + 1)
                .filter(seconds -> seconds > 0)
                .orElse(1L);
    }
}
