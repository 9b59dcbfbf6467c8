package vn.tdkt.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret by which a calendar program reads one person's deadlines without a password. One for each person. */
@Service
@Transactional
public class CalendarLinks {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Clock clock;

    CalendarLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What the person sees of it later.
     *
     * @param lastReadOn null while no program has read it
     */
    public record Link(Instant createdAt, @Nullable LocalDate lastReadOn) {}

    @Transactional(readOnly = true)
    public Optional<Link> of(String account) {
        return database.sql("select created_at, last_read_on from calendar_link where account = ?")
                .param(account)
                .query(Link.class)
                .optional();
    }

    /** A new secret, told this once; an earlier one opens nothing any more. */
    public String renew(String account) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                insert into calendar_link (account, secret_sha256, created_at) values (?, ?, ?)
                on conflict (account) do update
                   set secret_sha256 = excluded.secret_sha256, created_at = excluded.created_at, last_read_on = null
                """)
                .params(account, sha256(secret), Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    public void revoke(String account) {
        database.sql("delete from calendar_link where account = ?")
                .param(account)
                .update();
    }

    /** Whose it is; empty for an unknown or revoked one, and when the person may not log in any more. */
    public Optional<String> reader(String secret) {
        LocalDate today = LocalDate.now(clock);
        Optional<Read> found =
                database.sql("""
                        select l.account, l.last_read_on from calendar_link l join person p using (account)
                         where l.secret_sha256 = ? and p.active
                        """).param(sha256(secret)).query(Read.class).optional();
        found.filter(read -> !today.equals(read.lastReadOn()))
                .ifPresent(read -> database.sql("update calendar_link set last_read_on = ? where account = ?")
                        .params(today, read.account())
                        .update());
        return found.map(Read::account);
    }

    private record Read(String account, @Nullable LocalDate lastReadOn) {}

    private static String sha256(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
