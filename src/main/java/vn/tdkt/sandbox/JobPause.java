package vn.tdkt.sandbox;

import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/**
 * Holds the engine's jobs still. A job that runs while the clock jumps would lose its lock, which ends by the clock, and
 * be run twice.
 */
@Component
@SandboxOnly
class JobPause {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final JobExecutor executor;
    private final ThreadPoolTaskExecutor threads;

    private boolean heldForAnother;

    JobPause(JobExecutor executor, @Qualifier("camundaTaskExecutor") ThreadPoolTaskExecutor threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** Refuses while a job does not end; the work is not done then. */
    void during(Runnable work) {
        boolean wasActive = executor.isActive();
        executor.shutdown();
        try {
            if (!Patience.until(this::nothingRuns, LONGEST_WAIT)) {
                throw new Refusal(
                        "Hệ thống đang chạy việc nền chưa xong nên chưa chuyển được đồng hồ; hãy thử lại sau.");
            }
            work.run();
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
    }

    /** While another node moves the clock. */
    synchronized void hold() {
        if (executor.isActive()) {
            executor.shutdown();
            heldForAnother = true;
        }
    }

    synchronized void goOn() {
        if (heldForAnother) {
            executor.start();
            heldForAnother = false;
        }
    }

    boolean nothingRuns() {
        return threads.getActiveCount() == 0
                && threads.getThreadPoolExecutor().getQueue().isEmpty();
    }
}
