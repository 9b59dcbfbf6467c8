package vn.tdkt.platform;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** Tells the engine who people are and which groups they are in, as the organisation says on the day it asks. */
class OrganisationIdentity implements ReadOnlyIdentityProvider {

    private final StaffDirectory directory;

    OrganisationIdentity(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable User findUserById(String account) {
        return directory.user(account).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new StaffQuery(directory, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new StaffQuery(directory, null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("People are not kept in the engine's own tables");
    }

    @Override
    public boolean checkPassword(@Nullable String account, @Nullable String password) {
        return account != null && password != null && directory.passwordMatches(account, password);
    }

    @Override
    public @Nullable Group findGroupById(String group) {
        return directory.groups(List.of(group)).stream().findFirst().orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new StaffGroupQuery(directory, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new StaffGroupQuery(directory, null);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenant) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
