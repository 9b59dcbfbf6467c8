package vn.tdkt.process;

import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Person;

/** The engine's queries, once. */
@Component
public class Tasks {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final Steps steps;

    Tasks(@Lazy TaskService tasks, @Lazy RuntimeService instances, Steps steps) {
        this.tasks = tasks;
        this.instances = instances;
        this.steps = steps;
    }

    /**
     * What the logged-in person sees of a task; refuses one that does not exist or that the person has no right to with
     * {@link NoSuchElementException}.
     */
    public TaskSheet sheet(String taskId, Person person) {
        Task task = find(taskId);
        long obligation = obligationOf(task);
        Step<?> step = steps.ofFormKey(task.getFormKey());
        Object data = step.shows().sheet(obligation, person);
        return new TaskSheet(
                taskId, task.getName(), step.form(), task.getAssignee(), task.getDueDate(), obligation, data);
    }

    /** The obligation that a task the logged-in person may work on is about. */
    public long obligation(String taskId) {
        return obligationOf(find(taskId));
    }

    /** Account of who took the task, null while nobody did. */
    public @Nullable String assignee(String taskId) {
        return find(taskId).getAssignee();
    }

    List<Task> open(long obligation) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                .list();
    }

    void moveDue(long obligation, Date due) {
        open(obligation).forEach(task -> tasks.setDueDate(task.getId(), due));
        instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                .list()
                .forEach(instance -> instances.setVariable(instance.getId(), Variable.DUE.name(), due));
    }

    private Task find(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            throw new NoSuchElementException(
                    "Việc này không còn hoặc không thuộc quyền của bạn; hãy tải lại danh sách.");
        }
        return task;
    }

    private long obligationOf(Task task) {
        ProcessInstance instance = instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return BusinessKey.obligation(instance.getBusinessKey());
    }
}
