package vn.tdkt.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** The engine's queries, once. */
@Component
public class Tasks {

    private static final String RECEIPT = "userTask_receiveReport";

    /** Tasks with a date of their own. */
    private static final Set<String> OWN_DUE = Set.of(RECEIPT, "userTask_followOpinions", "userTask_holdConference");

    private final TaskService tasks;
    private final RuntimeService instances;
    private final Steps steps;
    private final AsSystem system;
    private final TypedAnswers answers;
    private final People people;

    Tasks(
            @Lazy TaskService tasks,
            @Lazy RuntimeService instances,
            Steps steps,
            AsSystem system,
            TypedAnswers answers,
            People people) {
        this.people = people;
        this.tasks = tasks;
        this.instances = instances;
        this.steps = steps;
        this.system = system;
        this.answers = answers;
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

    /** Name of the task's form. */
    public String form(String taskId) {
        return steps.ofFormKey(find(taskId).getFormKey()).form();
    }

    /** Account of who took the task, null while nobody did. */
    public @Nullable String assignee(String taskId) {
        return find(taskId).getAssignee();
    }

    /** Whether the person took the task or it is offered to one of their groups; to see it is not enough. */
    public boolean mayWorkOn(String taskId, Person person) {
        List<String> groups = people.groupsOf(person.account());
        return person.account().equals(assignee(taskId))
                || offeredTo(taskId).stream().anyMatch(groups::contains);
    }

    /** Groups a task is offered to. */
    List<String> offeredTo(String taskId) {
        return system.call(() -> tasks.getIdentityLinksForTask(taskId)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Refuses whoever did not take the task: Tasklist's grey overlay alone stops nobody. */
    public void refuseUnlessTakenBy(String taskId, Person person) {
        if (!person.account().equals(assignee(taskId))) {
            throw new Refusal("Việc này chưa do bạn nhận; hãy bấm “Nhận việc” rồi làm lại.");
        }
    }

    /** The document as it would be drafted from what the person typed so far; refuses a task that drafts none. */
    public byte[] preview(String taskId, Person person, @Nullable String typed) {
        Task task = find(taskId);
        return preview(steps.ofFormKey(task.getFormKey()), obligationOf(task), person, typed);
    }

    private <A> byte[] preview(Step<A> step, long obligation, Person person, @Nullable String typed) {
        if (step.draws() == null) {
            throw new Refusal("Việc này không soạn văn bản nên không có bản thảo để tải.");
        }
        return step.draws().draw(obligation, answers.readTyped(typed == null ? "{}" : typed, step.answer()), person);
    }

    /** Re-dates the debtor's open task and those to come; a receipt, opinions and a conference keep their own. */
    void moveDue(long obligation, Date due) {
        open(obligation).stream()
                .filter(task -> !OWN_DUE.contains(task.getTaskDefinitionKey()))
                .forEach(task -> tasks.setDueDate(task.getId(), due));
        instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                .list()
                .forEach(instance -> instances.setVariable(instance.getId(), Variable.DUE.name(), due));
    }

    /** Offers an open receipt, and one to come, to another group; whoever had taken it has it no longer. */
    void moveReceipt(long obligation, String group) {
        open(obligation).stream()
                .filter(task -> RECEIPT.equals(task.getTaskDefinitionKey()))
                .forEach(task -> offerOnlyTo(task, group));
        instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                .list()
                .forEach(instance -> instances.setVariable(instance.getId(), Variable.RECEIVERS.name(), group));
    }

    private void offerOnlyTo(Task task, String group) {
        tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .forEach(link -> tasks.deleteCandidateGroup(task.getId(), link.getGroupId()));
        tasks.addCandidateGroup(task.getId(), group);
        tasks.setAssignee(task.getId(), null);
    }

    /** Ends an open receipt as taken: its sender now heads those who would receive. */
    void takeWithoutReceipt(long obligation) {
        open(obligation).stream()
                .filter(task -> RECEIPT.equals(task.getTaskDefinitionKey()))
                .forEach(task -> tasks.complete(task.getId(), Map.of(Variable.TAKEN.name(), true)));
    }

    List<Task> open(long obligation) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                .list();
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
        ProcessInstance instance = system.call(() -> instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        return BusinessKey.obligation(instance.getBusinessKey());
    }
}
