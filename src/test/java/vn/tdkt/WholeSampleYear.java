package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The sample province from 5 May 2026 to 30 April 2027, too long for every build: {@code ./mvnw verify -Dtest=None
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=WholeSampleYear}. Says where the time went.
 */
class WholeSampleYear {

    private static final Path DIRECTORY = Path.of("target", "whole-year");
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String END = "2027-04-30";
    private static final String SPLIT = """
            select count(*) as days, sum(answered) as answered, sum(refused) as refused, sum(without_player) as without_player,
                   sum(failed_jobs) as failed_jobs, sum(millis) as millis, sum(jobs_millis) as jobs_millis,
                   sum(answers_millis) as answers_millis, extract(epoch from max(finished_at) - min(finished_at)) as seconds
              from rehearsal_day
            """;

    private @Nullable ServerProcess server;

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void endsWithNothingRefusedAndNothingThatDisagrees() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        ServerProcess started = ServerProcess.start(DIRECTORY, "server.log");
        server = started;
        StaffClient administrator = StaffClient.loggedIn(started.port(), "quantri", StaffOnline.PASSWORD);
        long seed = Long.getLong("seed", 1);
        administrator.post("/camunda/api/tdkt/rehearsal", Map.of("until", END, "seed", seed));
        JdbcClient database = started.database();
        ServerProcess.waitUntil(() -> !state(database).equals("RUNNING"), PATIENCE, "the end of the year");

        Split split = database.sql(SPLIT).query(Split.class).single();
        System.out.println("Diễn tập cả năm: " + split);
        assertThat(state(database)).isEqualTo("DONE");
        assertThat(split.days()).isEqualTo(361);
        assertThat(split.refused() + split.withoutPlayer() + split.failedJobs()).isZero();
        assertThat(new Evidence(database).count("emulation_cycle where year = 2026 and closed_at is not null"))
                .isEqualTo(1);
        assertThat(administrator.get("/camunda/api/tdkt/verify").json().path("findings"))
                .isEmpty();
    }

    private static String state(JdbcClient database) {
        return database.sql("select state from rehearsal").query(String.class).single();
    }

    /** Where the time went, in milliseconds of real time; the rest of the seconds moved the clock. */
    record Split(
            int days,
            int answered,
            int refused,
            int withoutPlayer,
            int failedJobs,
            long millis,
            long jobsMillis,
            long answersMillis,
            double seconds) {}
}
