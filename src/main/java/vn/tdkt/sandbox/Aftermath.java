package vn.tdkt.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.tdkt.Application;
import vn.tdkt.reminder.Mails;

/** What the engine and the features did once the clock had moved. */
@Component
@SandboxOnly
class Aftermath {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(45);
    private static final int NAMED_TASKS = 20;

    private final ManagementService jobs;
    private final TaskService tasks;
    private final Mails mails;

    Aftermath(ManagementService jobs, TaskService tasks, Mails mails) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.mails = mails;
    }

    boolean isSomethingDueBefore(Instant moment) {
        return jobs.createJobQuery().duedateLowerThan(Date.from(moment)).count() > 0;
    }

    /** Waits for what fell due; after a while it reports what there is and says that more is coming. */
    RehearsalClock.Moved since(Instant moment) {
        boolean finished =
                Patience.until(() -> jobs.createJobQuery().executable().count() == 0, LONGEST_WAIT);
        TaskQuery created = tasks.createTaskQuery().taskCreatedAfter(Date.from(moment));
        return new RehearsalClock.Moved(
                LocalDate.ofInstant(moment, Application.ZONE),
                created.count(),
                created.orderByTaskName().asc().listPage(0, NAMED_TASKS).stream()
                        .map(Task::getName)
                        .toList(),
                mails.countSince(moment),
                jobs.createJobQuery().withException().count(),
                finished);
    }
}
