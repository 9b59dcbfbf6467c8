package vn.tdkt.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.HeadChanged;
import vn.tdkt.organisation.People;

/** Offers the new head what somebody of the former head had taken; what nobody took moved with the group by itself. */
@Component
class HeadFollower {

    private final TaskService tasks;
    private final People people;
    private final AsSystem system;

    HeadFollower(@Lazy TaskService tasks, People people, AsSystem system) {
        this.tasks = tasks;
        this.people = people;
        this.system = system;
    }

    @EventListener
    void on(HeadChanged event) {
        offerAgain(Groups.officersOfHead(event.cluster(), event.year()));
        offerAgain(Groups.leadersOfHead(event.cluster(), event.year()));
    }

    private void offerAgain(String group) {
        Set<String> members = people.inGroups(List.of(group)).stream()
                .map(People.GroupMember::account)
                .collect(Collectors.toSet());
        system.run(() ->
                tasks.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks().taskAssigned().list().stream()
                        .filter(task -> !members.contains(task.getAssignee()))
                        .forEach(task -> tasks.setAssignee(task.getId(), null)));
    }
}
