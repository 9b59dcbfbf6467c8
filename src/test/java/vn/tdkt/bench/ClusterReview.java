package vn.tdkt.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.tdkt.organisation.ProvinceOfOneYear;

/**
 * The six-month review of one cluster: its members are asked, prepare, approve and are received; then the cluster's own
 * report. Tasks are looked up beside the stopwatch, claimed and completed within it, through the engine's Java API with the
 * person's rights.
 */
final class ClusterReview {

    static final String ASK = "ask";
    static final String PREPARE = "prepare";
    static final String APPROVE = "approve";
    static final String RECEIVE = "receive";
    static final String CLUSTER = "cluster report";

    private final Side side;
    private final ProvinceOfOneYear province;
    private final String cluster;
    private final Stopwatch watch;

    ClusterReview(Side side, String cluster, Stopwatch watch) {
        this.side = side;
        this.province = side.province();
        this.cluster = cluster;
        this.watch = watch;
    }

    void all() {
        ask();
        handIn();
        receive();
        consolidate();
    }

    void ask() {
        ProcessInstance collection = side.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(side.key(cluster))
                .singleResult();
        Job job = side.engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(collection.getId())
                .singleResult();
        watch.time(
                ASK,
                province.members(cluster).size(),
                () -> side.engine().getManagementService().executeJob(job.getId()));
    }

    void handIn() {
        for (String unit : province.members(cluster)) {
            answer(PREPARE, unit, "cb" + unit);
            answer(APPROVE, unit, "ld" + unit);
        }
    }

    void receive() {
        String head = province.head(cluster);
        List<String> others = province.members(cluster).stream()
                .filter(unit -> !unit.equals(head))
                .toList();
        others.forEach(unit -> answer(RECEIVE, unit, "cb" + head));
        watch.time(RECEIVE + " all", () -> side.allReceived(cluster));
    }

    void consolidate() {
        String head = province.head(cluster);
        answer(CLUSTER + ": " + PREPARE, cluster, "cb" + head);
        answer(CLUSTER + ": " + APPROVE, cluster, "ld" + head);
        answer(CLUSTER + ": " + RECEIVE, cluster, province.standingOfficer());
    }

    private void answer(String step, String debtor, String account) {
        Task task = side.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(side.key(debtor))
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("No task for " + step + " of " + debtor);
        }
        List<String> groups = side.groupsOf(account);
        Map<String, Object> submitted = side.submitted(step, debtor);
        watch.time(step, () -> answer(task.getId(), account, groups, submitted));
    }

    private void answer(String task, String account, List<String> groups, Map<String, Object> submitted) {
        var identity = side.engine().getIdentityService();
        identity.setAuthentication(account, groups);
        try {
            side.engine().getTaskService().claim(task, account);
            side.engine().getFormService().submitTaskForm(task, submitted);
        } finally {
            identity.clearAuthentication();
        }
    }
}
