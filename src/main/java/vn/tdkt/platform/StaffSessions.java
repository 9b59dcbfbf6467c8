package vn.tdkt.platform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions of everybody on every node. The table says who is logged in, one statement a request; what the person may do
 * is looked up again by the web applications' own filter. Who is nobody has no row.
 */
@Component
class StaffSessions implements SessionRepository<StaffSession> {

    private static final Logger LOG = LoggerFactory.getLogger(StaffSessions.class);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String FIND = """
            select account, used_at < now() - interval '5 minutes' as long_ago from staff_session join person using (account)
             where id_hash = :hash and active and used_at > now() - make_interval(secs => :longest)
            """;

    private final JdbcClient database;
    private final Duration longestPause;

    /** What was last found out about people here; the web applications look again when it has grown old. */
    private final Map<String, UserAuthentication> known = new ConcurrentHashMap<>();

    StaffSessions(JdbcClient database, @Value("${server.servlet.session.timeout}") Duration longestPause) {
        this.database = database;
        this.longestPause = longestPause;
    }

    @Override
    public StaffSession createSession() {
        return new StaffSession(StaffSession.newId(), longestPause, null);
    }

    /** An id that nobody is logged in with is as good as any other; when somebody logs in it is changed. */
    @Override
    public @Nullable StaffSession findById(String id) {
        return ID.matcher(id).matches() ? new StaffSession(id, longestPause, this::read) : null;
    }

    private void read(StaffSession session) {
        database.sql(FIND)
                .param("hash", SessionSecrets.hash(session.getId()))
                .param("longest", longestPause.toSeconds())
                .query(Found.class)
                .optional()
                .ifPresent(found -> take(session, found));
    }

    private void take(StaffSession session, Found found) {
        session.belongsTo(known.computeIfAbsent(found.account(), StaffSessions::nothingKnown));
        if (found.longAgo()) {
            use(session.getId());
        }
    }

    /** Without a time until which it holds, so the person's groups are asked for before anything else. */
    private static UserAuthentication nothingKnown(String account) {
        UserAuthentication person = new UserAuthentication(account, "default");
        person.setGroupIds(List.of());
        person.setTenantIds(List.of());
        person.setAuthorizedApps(Set.of());
        return person;
    }

    /** What was asked for must not fail because this could not be noted. */
    private void use(String id) {
        try {
            database.sql("update staff_session set used_at = now() where id_hash = ?")
                    .param(SessionSecrets.hash(id))
                    .update();
        } catch (DataAccessException unnoted) {
            LOG.warn("Use of a session not noted: {}", unnoted.getMessage());
        }
    }

    /** Whoever logs in gets an id that nobody knew before. */
    @Override
    public void save(StaffSession session) {
        if (session.isUntouched()) {
            return;
        }
        UserAuthentication person = session.person();
        String account = person == null ? null : person.getIdentityId();
        if (person != null) {
            known.put(person.getIdentityId(), person);
        }
        String kept = session.kept();
        if (kept != null && !kept.equals(account)) {
            deleteById(session.getId());
        }
        if (account != null && !account.equals(kept)) {
            begin(session.changeSessionId(), account);
        }
        session.keep(account);
    }

    private void begin(String id, String account) {
        database.sql("""
                        delete from staff_session where used_at < now() - make_interval(secs => ?)
                            or account in (select account from person where not active)
                        """).param(longestPause.toSeconds()).update();
        database.sql("insert into staff_session (id_hash, account) values (?, ?)")
                .params(SessionSecrets.hash(id), account)
                .update();
    }

    @Override
    public void deleteById(String id) {
        database.sql("delete from staff_session where id_hash = ?")
                .param(SessionSecrets.hash(id))
                .update();
    }

    /** Logs the account out everywhere, but not where this id is used. */
    void endOthers(String account, @Nullable String id) {
        database.sql("delete from staff_session where account = ? and id_hash <> ?")
                .params(account, id == null ? "" : SessionSecrets.hash(id))
                .update();
    }

    private record Found(String account, boolean longAgo) {}
}
