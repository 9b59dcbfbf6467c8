package vn.tdkt.platform;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Administrators;

/**
 * For an office the first administrator comes from the environment, and only while there is none; without one the
 * server does not start, as nobody could ever log in.
 */
@Component
@Conditional(Sandbox.Not.class)
@DependsOnDatabaseInitialization
class FirstAdministrator implements InitializingBean {

    private final Administrators administrators;
    private final String account;
    private final String password;

    FirstAdministrator(
            Administrators administrators,
            @Value("${tdkt.admin.account:}") String account,
            @Value("${tdkt.admin.password:}") String password) {
        this.administrators = administrators;
        this.account = account;
        this.password = password;
    }

    /** Refuses with {@link NoAdministrator} when there is none and the environment names none. */
    @Override
    public void afterPropertiesSet() {
        if (administrators.isAnyThere()) {
            return;
        }
        if (account.isBlank() || password.isBlank()) {
            throw new NoAdministrator("");
        }
        try {
            administrators.createFirst(account, password);
        } catch (Refusal unusable) {
            throw new NoAdministrator(" (" + unusable.getMessage() + ")");
        }
    }
}
