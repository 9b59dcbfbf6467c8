package vn.tdkt.organisation;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/** Sees to it that somebody can log in to a new system and import its organisation. */
@Component
public class Administrators {

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9]{1,30}");
    private static final int SHORTEST_PASSWORD = 10;

    private static final String ACTIVE = """
            select exists (select from assignment join person using (account)
                            where role = 'ADMINISTRATOR' and active and password_hash is not null
                              and (valid_to is null or valid_to >= current_date))
            """;

    private final JdbcClient database;
    private final Passwords passwords;

    Administrators(JdbcClient database, Passwords passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /** Whether an administrator can log in. */
    public boolean isAnyThere() {
        return database.sql(ACTIVE).query(Boolean.class).single();
    }

    /** Refuses an account that cannot be an id and a password that is too short. */
    @Transactional
    public void createFirst(String account, String password) {
        if (!ACCOUNT.matcher(account).matches()) {
            throw new Refusal("tài khoản chỉ gồm chữ cái không dấu và chữ số");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refusal("mật khẩu phải có ít nhất " + SHORTEST_PASSWORD + " ký tự");
        }
        database.sql("""
                        insert into person (account, full_name, title) values (?, 'Quản trị hệ thống', 'Quản trị hệ thống')
                        on conflict (account) do update set active = true
                        """).param(account).update();
        database.sql("""
                        insert into assignment (account, role) values (?, 'ADMINISTRATOR')
                        on conflict (account, role, unit) do update set valid_to = null
                        """).param(account).update();
        passwords.set(account, password);
    }
}
