package vn.tdkt.platform;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Groups;

/** On whose behalf the engine asks for people: nobody's is the system's. */
record Asking(@Nullable Authentication person) {

    static Asking of(CommandContext context) {
        return new Asking(context.isAuthorizationCheckEnabled() ? context.getAuthentication() : null);
    }

    /** A person sees and acts for itself; administrators and the system for everybody. */
    boolean mayActFor(String account) {
        return mayActForOthers() || (person != null && account.equals(person.getUserId()));
    }

    private boolean mayActForOthers() {
        return person == null || person.getUserId() == null || groups().contains(Groups.ADMINISTRATORS);
    }

    List<String> visibleGroups(Supplier<List<String>> all) {
        return mayActForOthers() ? all.get() : groups();
    }

    private List<String> groups() {
        return person == null || person.getGroupIds() == null ? List.of() : person.getGroupIds();
    }
}
