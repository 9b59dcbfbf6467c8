package vn.tdkt.platform;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the engine's jobs run here. A node whose jobs were turned off on purpose is well without them. */
@Component("jobsHealthIndicator")
class JobsHealth implements HealthIndicator {

    private final ObjectProvider<JobExecutor> executor;

    JobsHealth(ObjectProvider<JobExecutor> executor) {
        this.executor = executor;
    }

    @Override
    public Health health() {
        JobExecutor here = executor.getIfAvailable();
        return (here == null || here.isActive() ? Health.up() : Health.down()).build();
    }
}
