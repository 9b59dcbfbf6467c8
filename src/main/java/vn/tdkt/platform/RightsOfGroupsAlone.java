package vn.tdkt.platform;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes a task has it by a group it is offered to, and gets no right of its own with it: that one would outlast the
 * group, for a substitute whose days are over as for an officer who has gone elsewhere.
 */
final class RightsOfGroupsAlone extends DefaultAuthorizationProvider {

    @Override
    @SuppressWarnings("NullAway") // The engine's own way to say none.
    public AuthorizationEntity[] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return null;
    }
}
