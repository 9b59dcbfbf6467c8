package vn.tdkt.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** Who holds a task, and how it passes to another. */
@Component
public class HeldTasks {

    private final Tasks tasks;
    private final TaskService engine;
    private final AsSystem system;
    private final People people;
    private final Obligations obligations;

    HeldTasks(Tasks tasks, @Lazy TaskService engine, AsSystem system, People people, Obligations obligations) {
        this.tasks = tasks;
        this.engine = engine;
        this.system = system;
        this.people = people;
        this.obligations = obligations;
    }

    /** Account of an absent person who holds the task while this one stands in for it, null when there is none. */
    public @Nullable String absentHolder(TaskSheet sheet, Person person) {
        String holder = sheet.assignee();
        boolean stands = holder != null
                && !holder.equals(person.account())
                && people.standsInFor(person.account(), holder, tasks.offeredTo(sheet.taskId()));
        return stands ? holder : null;
    }

    /** Takes over what somebody absent had taken; refuses whoever does not stand in for that person with this task. */
    @Transactional
    public void takeOver(String taskId, Person person) {
        TaskSheet sheet = tasks.sheet(taskId, person);
        String holder = absentHolder(sheet, person);
        if (holder == null) {
            throw new Refusal("Chỉ người làm thay mới nhận được việc mà người vắng mặt đang giữ;"
                    + " hãy tải lại trang để xem tình hình mới.");
        }
        people.atWork(person.account(), tasks.offeredTo(taskId));
        String name = people.byAccount(holder).map(Person::fullName).orElseThrow();
        system.run(() -> engine.setAssignee(taskId, person.account()));
        obligations.note(
                sheet.obligation(), "Nhận việc “" + sheet.name() + "” mà " + name + " đang giữ", person.account());
    }

    /** Offers again what somebody holds whom it is not offered to any more. */
    void offerAgainWhatIsNoMoreOfferedTo(String account) {
        List<String> groups = people.groupsOf(account);
        system.run(() -> {
            Set<String> still = engine
                    .createTaskQuery()
                    .taskAssignee(account)
                    .taskCandidateGroupIn(groups)
                    .includeAssignedTasks()
                    .list()
                    .stream()
                    .map(Task::getId)
                    .collect(Collectors.toSet());
            engine.createTaskQuery().taskAssignee(account).list().stream()
                    .filter(task -> !still.contains(task.getId()))
                    .forEach(task -> engine.setAssignee(task.getId(), null));
        });
    }

    /** Puts the task back to everybody it is offered to; refuses who has not taken it. */
    public void giveBack(String taskId, Person person) {
        tasks.refuseUnlessTakenBy(taskId, person);
        system.run(() -> engine.setAssignee(taskId, null));
    }

    /** The open tasks about an obligation, whoever asks: the caller has checked the person. */
    public List<OpenTask> openAbout(long obligation) {
        return system.call(
                () -> tasks.open(obligation).stream().map(this::offered).toList());
    }

    private OpenTask offered(Task task) {
        return new OpenTask(task.getId(), task.getName(), task.getAssignee(), tasks.offeredTo(task.getId()));
    }

    /** Gives the task to that account, whoever had taken it; the caller has checked both. */
    public void handTo(String taskId, String account) {
        system.run(() -> engine.setAssignee(taskId, account));
    }
}
