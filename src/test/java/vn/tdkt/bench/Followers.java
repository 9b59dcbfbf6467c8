package vn.tdkt.bench;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.process.Tasks;

/** The head of a cluster looks how far its members are. */
final class Followers {

    private final OurSide side;
    private final ProcessEngine engine;
    private final People people;
    private final Tasks tasks;

    Followers(Office office, OurSide side) {
        this.side = side;
        this.engine = office.engine();
        this.people = office.get(People.class);
        this.tasks = office.get(Tasks.class);
    }

    void look(String cluster, Stopwatch watch) {
        Task follow = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(side.key(cluster))
                .singleResult();
        String account = "cb" + side.province().head(cluster);
        Person head = people.byAccount(account).orElseThrow();
        List<String> groups = side.groupsOf(account);
        engine.getIdentityService().setAuthentication(account, groups);
        try {
            watch.time("follow members", () -> tasks.sheet(follow.getId(), head));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
