package vn.tdkt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.organisation.People;

/** People who find their tasks and answer them on the way a browser takes: claim, then submit one Json answer. */
@Component
public class Staff {

    private final ProcessEngine engine;
    private final People people;
    private final Attachments attachments;
    private final ObjectMapper json;

    Staff(ProcessEngine engine, People people, Attachments attachments, ObjectMapper json) {
        this.attachments = attachments;
        this.engine = engine;
        this.people = people;
        this.json = json;
    }

    public Member as(String account) {
        return new Member(account);
    }

    /** Runs every job that is due until none is left. */
    public void letTheEngineWork() {
        var jobs = engine.getManagementService();
        List<Job> due = jobs.createJobQuery().executable().withRetriesLeft().list();
        while (!due.isEmpty()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
            due = jobs.createJobQuery().executable().withRetriesLeft().list();
        }
    }

    /** One person at work. */
    public final class Member {

        private final String account;

        private Member(String account) {
            this.account = account;
        }

        /** The person's open tasks, own and offered, the most urgent first. */
        public List<Task> tasks() {
            return call(() -> engine.getTaskService()
                            .createTaskQuery()
                            .or()
                            .taskAssignee(account)
                            .taskCandidateGroupIn(people.groupsOf(account))
                            .endOr()
                            .initializeFormKeys()
                            .list())
                    .stream()
                    .sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }

        public List<String> taskNames() {
            return tasks().stream().map(Task::getName).toList();
        }

        /** The one task whose name starts so; a person who does not see it fails the test. */
        public Task task(String name) {
            return tasks().stream()
                    .filter(task -> task.getName().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(account + " has no task “" + name + "…” but " + taskNames()));
        }

        /** A scan for a task of an obligation; returns its id. */
        public long uploads(Task task, String name) {
            String key = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult()
                    .getBusinessKey();
            long obligation = Long.parseLong(key.substring(key.indexOf('/') + 1));
            return attachments
                    .attach(obligation, name, PdfFiles.blank(), account)
                    .id();
        }

        public void claims(Task task) {
            call(() -> {
                engine.getTaskService().claim(task.getId(), account);
                return task;
            });
        }

        public void answers(String name, Map<String, ?> answer) {
            answers(task(name), answer);
        }

        public void answers(Task task, Map<String, ?> answer) {
            call(() -> {
                if (task.getAssignee() == null) {
                    engine.getTaskService().claim(task.getId(), account);
                }
                engine.getFormService()
                        .submitTaskForm(
                                task.getId(),
                                Map.of(
                                        "answer",
                                        SpinValues.jsonValue(Spin.JSON(text(answer)))
                                                .create()));
                return task;
            });
        }

        private <T> T call(java.util.function.Supplier<T> deed) {
            engine.getIdentityService().setAuthentication(account, people.groupsOf(account));
            try {
                return deed.get();
            } finally {
                engine.getIdentityService().clearAuthentication();
            }
        }
    }

    private String text(Map<String, ?> answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
