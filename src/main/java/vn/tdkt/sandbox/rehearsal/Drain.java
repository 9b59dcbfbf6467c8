package vn.tdkt.sandbox.rehearsal;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** Waits until the engine has done what is due; its own job executor does it, as every day. */
@Component
@SandboxOnly
class Drain {

    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final int LOOK_EVERY_MILLIS = 10;

    private final ManagementService jobs;

    Drain(ManagementService jobs) {
        this.jobs = jobs;
    }

    /** Fails when jobs do not come to an end: a rehearsal on top of stuck jobs would show another year. */
    void untilNothingIsDue() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (jobs.createJobQuery().executable().count() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Việc nền chưa chạy hết sau hai phút; xem trong Cockpit.");
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    long failedJobs() {
        return jobs.createJobQuery().withException().count();
    }
}
