package vn.tdkt.organisation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps only hashes; the plain text is never stored or logged. */
@Component
public class Passwords {

    /** As costly to compare as a real one; the hash of no password that anybody knows. */
    private static final String HASH_OF_NOBODY = "$2a$10$" + ".".repeat(53);

    private final JdbcClient database;
    private final PasswordEncoder encoder = new BCryptPasswordEncoder();

    Passwords(JdbcClient database) {
        this.database = database;
    }

    /** Whether the active account has this password; an account without password matches none. */
    public boolean matches(String account, String password) {
        Optional<String> hash = hashOf(account);
        // Compared even for nobody, so that the time of the answer does not tell which accounts exist.
        return encoder.matches(password, hash.orElse(HASH_OF_NOBODY)) && hash.isPresent();
    }

    public void set(String account, String password) {
        database.sql("update person set password_hash = ? where account = ?")
                .params(encoder.encode(password), account)
                .update();
    }

    /** One password, hashed once, for everybody who has none: for invented people only. */
    public void setForAllWithout(String password) {
        database.sql("update person set password_hash = ? where password_hash is null")
                .param(encoder.encode(password))
                .update();
    }

    private Optional<String> hashOf(String account) {
        return database.sql(
                        "select password_hash from person where account = ? and active and password_hash is not null")
                .param(account)
                .query(String.class)
                .optional();
    }
}
