package vn.tdkt.platform;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** A person takes a task for itself only: the right to work on it would otherwise let it be handed to anybody. */
@Component
class AssignmentGuard extends AbstractBpmnParseListener implements TaskListener {

    /** The engine's word for a task that its model is just creating. */
    private static final String NEW = "Created";

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        boolean namedByModel = task instanceof TaskEntity entity && NEW.equals(entity.getTaskState());
        String assignee = task.getAssignee();
        if (!namedByModel && assignee != null && !asking().mayActFor(assignee)) {
            throw new Refusal("Bạn chỉ có thể nhận việc cho chính mình, không thể giao việc cho người khác.");
        }
    }

    /** Not {@link Asking#of}: listeners always run without authorization checks, whoever the person is. */
    private static Asking asking() {
        return new Asking(Context.getCommandContext().getAuthentication());
    }
}
