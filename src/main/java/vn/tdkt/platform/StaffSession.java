package vn.tdkt.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * The session of one request. Only who is logged in outlives the request; whatever else the web applications put in is
 * forgotten with it, and the CSRF token follows from the id.
 */
final class StaffSession implements Session {

    private static final String AUTHENTICATIONS = "authenticatedUser";
    private static final String ENGINE = "default";

    private final Map<String, Object> attributes = new HashMap<>();
    private @Nullable Consumer<StaffSession> table;
    private final Instant began = Instant.now();
    private String id;
    private @Nullable String kept;
    private Instant used = began;
    private Duration longestPause;

    /** Looks into the table, if there is one to look into, when somebody asks what is in the session. */
    StaffSession(String id, Duration longestPause, @Nullable Consumer<StaffSession> table) {
        this.id = id;
        this.longestPause = longestPause;
        this.table = table;
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Whom the table names. */
    void belongsTo(UserAuthentication person) {
        Authentications authentications = new Authentications();
        authentications.addOrReplace(person);
        attributes.put(AUTHENTICATIONS, authentications);
        kept = person.getIdentityId();
    }

    /** Whether nobody asked. */
    boolean isUntouched() {
        return table != null;
    }

    private Map<String, Object> attributes() {
        Consumer<StaffSession> unread = table;
        if (unread != null) {
            table = null;
            unread.accept(this);
        }
        return attributes;
    }

    /** Who is logged in now. */
    @Nullable
    UserAuthentication person() {
        return attributes().get(AUTHENTICATIONS) instanceof Authentications authentications
                        && authentications.getAuthenticationForProcessEngine(ENGINE)
                                instanceof UserAuthentication person
                ? person
                : null;
    }

    /** Account that the table names under this id, null for none. */
    @Nullable
    String kept() {
        return kept;
    }

    void keep(@Nullable String account) {
        kept = account;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        attributes();
        id = newId();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T)
                (name.equals(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME)
                        ? SessionSecrets.csrfToken(id)
                        : attributes().get(name));
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes().keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            attributes().remove(name);
        } else {
            attributes().put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes().remove(name);
    }

    @Override
    public Instant getCreationTime() {
        return began;
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        used = moment;
    }

    @Override
    public Instant getLastAccessedTime() {
        return used;
    }

    @Override
    public void setMaxInactiveInterval(Duration pause) {
        longestPause = pause;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return longestPause;
    }

    /** The table knows, and gives no session that is. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
