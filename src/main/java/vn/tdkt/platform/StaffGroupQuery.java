package vn.tdkt.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's question for groups, answered from the organisation on the day it is asked. */
class StaffGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Function<Group, @Nullable String>> ORDERS =
            Map.of("ID_", Group::getId, "NAME_", Group::getName, "TYPE_", Group::getType);

    private final transient StaffDirectory directory;

    /** Without an executor the question is answered inside the running command. */
    StaffGroupQuery(StaffDirectory directory, @Nullable CommandExecutor executor) {
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
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return new Slice<Group>(firstResult, maxResults)
                .of(found(context), new Order<>(orderingProperties, ORDERS).comparator());
    }

    private List<Group> found(CommandContext context) {
        if (tenantId != null
                || procDefId != null
                || (userId != null && !Asking.of(context).mayActFor(userId))) {
            return List.of();
        }
        return directory.groups(candidates(context)).stream()
                .filter(this::matches)
                .toList();
    }

    private List<String> candidates(CommandContext context) {
        if (userId != null) {
            return directory.groupsOf(userId);
        }
        if (id != null) {
            return List.of(id);
        }
        return ids != null ? Arrays.asList(ids) : Asking.of(context).visibleGroups(directory::allGroups);
    }

    private boolean matches(Group group) {
        return Like.same(id, group.getId())
                && Like.among(ids, group.getId())
                && Like.same(type, group.getType())
                && (name == null || Like.same(name, group.getName()))
                && (nameLike == null || Like.like(nameLike, group.getName()));
    }
}
