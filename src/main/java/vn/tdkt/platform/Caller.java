package vn.tdkt.platform;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import vn.tdkt.organisation.Groups;

/**
 * Who sends a request, as far as the guard of requests needs to know.
 *
 * @param cockpit whether Cockpit may ask the engine for the person: not for who has it for the board alone
 */
record Caller(String account, boolean administrator, boolean cockpit) {

    /** Empty while nobody is logged in. */
    static Optional<Caller> current() {
        return Optional.ofNullable(Authentications.getCurrent())
                .map(all -> all.getAuthenticationForProcessEngine("default"))
                .filter(UserAuthentication.class::isInstance)
                .map(UserAuthentication.class::cast)
                .map(Caller::of);
    }

    private static Caller of(UserAuthentication authentication) {
        List<String> groups = authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds();
        return new Caller(
                authentication.getIdentityId(),
                groups.contains(Groups.ADMINISTRATORS),
                authentication.getAuthorizedApps().contains("cockpit") && Looking.followsTheEngine(groups));
    }

    boolean may(String method, String path) {
        return administrator
                || AllowedCalls.open(method, path)
                || AllowedCalls.forStaff(method, path)
                || (cockpit && AllowedCalls.forCockpit(method, path));
    }
}
