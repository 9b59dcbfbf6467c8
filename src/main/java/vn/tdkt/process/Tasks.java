package vn.tdkt.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Obligations;
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
    private final Obligations obligations;

    Tasks(
            @Lazy TaskService tasks,
            @Lazy RuntimeService instances,
            Steps steps,
            AsSystem system,
            TypedAnswers answers,
            People people,
            Obligations obligations) {
        this.people = people;
        this.obligations = obligations;
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

    /** Account of an absent person who holds the task while this one stands in for it, null when there is none. */
    public @Nullable String absentHolder(TaskSheet sheet, Person person) {
        String holder = sheet.assignee();
        boolean stands = holder != null
                && !holder.equals(person.account())
                && people.standsInFor(person.account(), holder, offeredTo(sheet.taskId()));
        return stands ? holder : null;
    }

    /** Takes over what somebody absent had taken; refuses whoever does not stand in for that person with this task. */
    @Transactional
    public void takeOver(String taskId, Person person) {
        TaskSheet sheet = sheet(taskId, person);
        String holder = absentHolder(sheet, person);
        if (holder == null) {
            throw new Refusal("Chỉ người làm thay mới nhận được việc mà người vắng mặt đang giữ;"
                    + " hãy tải lại trang để xem tình hình mới.");
        }
        people.atWork(person.account(), offeredTo(taskId));
        String name = people.byAccount(holder).map(Person::fullName).orElseThrow();
        system.run(() -> tasks.setAssignee(taskId, person.account()));
        obligations.note(
                sheet.obligation(), "Nhận việc “" + sheet.name() + "” mà " + name + " đang giữ", person.account());
    }

    /** Offers again what somebody holds whom it is not offered to any more. */
    void offerAgainWhatIsNoMoreOfferedTo(String account) {
        List<String> groups = people.groupsOf(account);
        system.run(() -> {
            Set<String> still = tasks
                    .createTaskQuery()
                    .taskAssignee(account)
                    .taskCandidateGroupIn(groups)
                    .includeAssignedTasks()
                    .list()
                    .stream()
                    .map(Task::getId)
                    .collect(Collectors.toSet());
            tasks.createTaskQuery().taskAssignee(account).list().stream()
                    .filter(task -> !still.contains(task.getId()))
                    .forEach(task -> tasks.setAssignee(task.getId(), null));
        });
    }

    private List<String> offeredTo(String taskId) {
        return system.call(() -> tasks.getIdentityLinksForTask(taskId)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Puts the task back to everybody it is offered to; refuses who has not taken it. */
    public void giveBack(String taskId, Person person) {
        refuseUnlessTakenBy(taskId, person);
        system.run(() -> tasks.setAssignee(taskId, null));
    }

    /** The open tasks about an obligation, whoever asks: the caller has checked the person. */
    public List<OpenTask> openAbout(long obligation) {
        return system.call(() -> open(obligation).stream().map(this::offered).toList());
    }

    private OpenTask offered(Task task) {
        return new OpenTask(
                task.getId(),
                task.getName(),
                task.getAssignee(),
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Gives the task to that account, whoever had taken it; the caller has checked both. */
    public void handTo(String taskId, String account) {
        system.run(() -> tasks.setAssignee(taskId, account));
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

    private List<Task> open(long obligation) {
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
