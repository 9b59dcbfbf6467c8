package vn.tdkt.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's question for people. Reads the smallest fitting list in one statement and narrows it here. */
class StaffQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Function<User, @Nullable String>> ORDERS = Map.of(
            "ID_", User::getId, "FIRST_", User::getFirstName, "LAST_", User::getLastName, "EMAIL_", User::getEmail);

    private final transient StaffDirectory directory;

    /** Without an executor the question is answered inside the running command. */
    StaffQuery(StaffDirectory directory, @Nullable CommandExecutor executor) {
        super(executor);
        this.directory = directory;
        if (executor == null) {
            validators.clear();
        }
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).size();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return new Slice<User>(firstResult, maxResults)
                .of(found(context), new Order<>(orderingProperties, ORDERS).comparator());
    }

    private List<User> found(CommandContext context) {
        return candidates().stream()
                .filter(user -> mayBeSeenIn(context, user))
                .filter(this::matches)
                .toList();
    }

    private List<User> candidates() {
        if (id != null) {
            return directory.user(id).stream().toList();
        }
        return groupId != null ? directory.membersOf(groupId) : directory.users();
    }

    private boolean matches(User user) {
        return tenantId == null
                && procDefId == null
                && Like.among(ids, user.getId())
                && Like.same(firstName, user.getFirstName())
                && Like.like(firstNameLike, user.getFirstName())
                && Like.same(lastName, user.getLastName())
                && Like.like(lastNameLike, user.getLastName())
                && Like.same(email, user.getEmail())
                && Like.like(emailLike, user.getEmail())
                && (id == null || groupId == null || directory.groupsOf(id).contains(groupId));
    }

    /** A name may be looked up by its account; lists of colleagues are for administrators and the system. */
    private boolean mayBeSeenIn(CommandContext context, User user) {
        return id != null || Asking.of(context).mayActFor(user.getId());
    }
}
