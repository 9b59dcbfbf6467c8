package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.StaffClient;
import vn.tdkt.StaffClient.Answer;

class HealthAttackTests extends Attack {

    @Autowired
    JobExecutor executor;

    @Test
    void saysOneWordToAnybody() {
        StaffClient anonymous = new StaffClient(port);
        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness", "/livez", "/readyz")) {
            assertThat(anonymous.get(path)).as(path).isEqualTo(new Answer(200, "{\"status\":\"UP\"}"));
        }
        assertThat(anonymous.get("/actuator/health").body()).doesNotContain("components", "details");
    }

    @Test
    void isNotReadyWhileNoJobRuns() {
        StaffClient anonymous = new StaffClient(port);
        executor.shutdown();
        try {
            assertThat(anonymous.get("/actuator/health/readiness")).isEqualTo(new Answer(503, "{\"status\":\"DOWN\"}"));
            assertThat(anonymous.get("/actuator/health/liveness").status()).isEqualTo(200);
        } finally {
            executor.start();
        }
        assertThat(anonymous.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void showsNothingElseOfTheMachineRoom() {
        for (StaffClient client : List.of(new StaffClient(port), officer, as(GuardedOffice.ADMINISTRATOR))) {
            for (String path : List.of(
                    "",
                    "/",
                    "/env",
                    "/env/PATH",
                    "/heapdump",
                    "/threaddump",
                    "/beans",
                    "/prometheus",
                    "/metrics",
                    "/loggers",
                    "/configprops",
                    "/mappings",
                    "/flyway",
                    "/scheduledtasks",
                    "/sbom",
                    "/shutdown",
                    "/health/database",
                    "/health/jobs",
                    "/health/readiness/database",
                    "/;x=y/prometheus",
                    "/%70rometheus",
                    "/health/../env")) {
                assertThat(client.get("/actuator" + path).status()).as(path).isIn(400, 401, 404);
            }
        }
    }

    @Test
    void nobodyChangesAnythingThere() {
        for (String path : List.of("/actuator/health", "/actuator/shutdown", "/actuator/loggers/vn.tdkt", "/readyz")) {
            assertThat(as(GuardedOffice.ADMINISTRATOR).post(path, "{}").status())
                    .as(path)
                    .isIn(403, 404, 405);
        }
    }
}
