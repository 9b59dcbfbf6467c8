package vn.tdkt.desk;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.process.HeldTasks;
import vn.tdkt.process.OpenTask;

/**
 * Gives an open task to another of those it is offered to, so never to another body. For leaders of the body whose task
 * it is, for Sở Nội vụ and administrators.
 */
@Service
@Transactional
class ReassignDeeds {

    private final HeldTasks tasks;
    private final People people;
    private final Obligations obligations;
    private final CurrentPerson current;

    ReassignDeeds(HeldTasks tasks, People people, Obligations obligations, CurrentPerson current) {
        this.tasks = tasks;
        this.people = people;
        this.obligations = obligations;
        this.current = current;
    }

    /** The open tasks that the person may give to another and that somebody else could do. */
    @Transactional(readOnly = true)
    public List<Movable> movable(long obligation) {
        return tasks.openAbout(obligation).stream()
                .filter(task -> mayMove(task, current.groups()))
                .map(this::movable)
                .filter(task -> !task.choices().isEmpty())
                .toList();
    }

    /**
     * Refuses with {@link NotAllowed} who may not, with {@link NoSuchElementException} a task that is over, and whoever
     * cannot do it or has it already.
     */
    void reassign(long obligation, @Nullable String taskId, @Nullable String to, @Nullable String reason) {
        OpenTask task = tasks.openAbout(obligation).stream()
                .filter(one -> one.id().equals(taskId))
                .findAny()
                .orElseThrow(() -> new NoSuchElementException(
                        "Việc này đã xong hoặc đã sang bước khác; hãy tải lại trang để xem ai đang làm."));
        if (!mayMove(task, current.groups())) {
            throw new NotAllowed();
        }
        Person next = chosen(task, to);
        String why = ObligationActions.reason(reason);
        tasks.handTo(task.id(), next.account());
        obligations.note(obligation, said(task, next, why), current.person().account());
    }

    private Person chosen(OpenTask task, @Nullable String to) {
        if (to == null || to.isBlank()) {
            throw new Refusal("Chưa chọn người làm thay; hãy chọn một người trong danh sách.");
        }
        if (to.equals(task.assignee())) {
            throw new Refusal("Người này đang làm việc đó rồi; hãy chọn người khác hoặc đóng lại.");
        }
        return able(task)
                .filter(person -> person.account().equals(to))
                .findAny()
                .orElseThrow(() -> new Refusal(
                        "Người được chọn không thuộc những người được làm việc này; hãy chọn trong danh sách."));
    }

    private String said(OpenTask task, Person next, String why) {
        String before = task.assignee() == null ? "chưa có ai nhận" : named(task.assignee());
        return "Chuyển người làm “%s”: %s → %s. Lý do: %s".formatted(task.name(), before, next.fullName(), why);
    }

    private String named(String account) {
        return people.byAccount(account).map(Person::fullName).orElse("người không còn trong hệ thống");
    }

    private Movable movable(OpenTask task) {
        return new Movable(
                task.id(),
                task.name(),
                task.assignee() == null ? null : named(task.assignee()),
                able(task)
                        .filter(person -> !person.account().equals(task.assignee()))
                        .map(person -> new Choice(person.account(), described(person)))
                        .toList());
    }

    private Stream<Person> able(OpenTask task) {
        return task.groups().stream()
                .flatMap(group -> people.inGroup(group).stream())
                .distinct();
    }

    private static String described(Person person) {
        return person.title().isBlank() ? person.fullName() : person.fullName() + ", " + person.title();
    }

    private static boolean mayMove(OpenTask task, Collection<String> groups) {
        return Stream.of(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS, Groups.ADMINISTRATORS)
                        .anyMatch(groups::contains)
                || task.groups().stream().map(Groups::leadersOver).anyMatch(groups::contains);
    }

    /**
     * @param holder who took it, by name; null while nobody did
     * @param choices the others who can do it, by name and office
     */
    record Movable(String task, String name, @Nullable String holder, List<Choice> choices) {}
}
