package vn.tdkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.platform.HeldLock;

/** The test plays the second node: it holds the lock of a living one and writes what that one would write. */
class SharedSandboxIntegrationTests extends ServerTests {

    private static final int OTHER = 7_777_777;
    private static final String DAY_LATER = """
            update clock_offset set seconds = seconds + 86400, held_by = null
            """;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RehearsalClock rehearsal;

    @Autowired
    private StoredOffset offset;

    @Autowired
    private Nodes nodes;

    @Autowired
    private JobExecutor executor;

    @Autowired
    private Clock clock;

    private HeldLock life;

    @BeforeEach
    void letAnotherNodeLive() {
        life = new HeldLock(source, HeldLock.Kind.LIFE, OTHER);
        assertThat(life.take()).isTrue();
        database.sql("insert into node (id, job_owner) overriding system value values (?, 'the other node')")
                .param(OTHER)
                .update();
    }

    @AfterEach
    void letItDieAndMoveBackAsOnlyATestMay() {
        life.close();
        eventually(() -> count("node where id = " + OTHER) == 0);
        eventually(executor::isActive);
        database.sql("delete from clock_offset").update();
        ClockUtil.reset();
    }

    @Test
    void letsANodeStartWhileAnotherPlays() {
        try (HeldLock playing = new HeldLock(source, HeldLock.Kind.REHEARSAL, 0);
                HeldLock starting = new HeldLock(source, HeldLock.Kind.START, 0)) {
            assertThat(playing.take()).isTrue();
            assertThat(starting.take()).isTrue();
        }
    }

    @Test
    void standsStillWhileTheOtherMovesTheClockAndThenGoesByIt() {
        LocalDate today = LocalDate.now(clock);
        offset.hold(OTHER, "quantri");
        eventually(() -> !executor.isActive() && count("sandbox_node where still") == 1);
        assertThatThrownBy(() -> rehearsal.moveTo(today.plusDays(5), "quantri"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đang được chuyển");
        assertThat(executor.isActive()).isFalse();

        database.sql(DAY_LATER).update();

        eventually(executor::isActive);
        assertThat(LocalDate.now(clock)).isEqualTo(today.plusDays(1));
    }

    @Test
    void goesOnWhenTheOtherDiesOverTheMove() {
        LocalDate today = LocalDate.now(clock);
        offset.hold(OTHER, "quantri");
        eventually(() -> !executor.isActive());

        life.close();

        eventually(executor::isActive);
        assertThat(LocalDate.now(clock)).isEqualTo(today);
        assertThat(rehearsal.moveTo(today.plusDays(1), "quantri").finished()).isTrue();
    }

    @Test
    void movesOnlyWhenTheOtherIsStillAndSendsVisitorsToItWhileItLives() {
        nodes.note(OTHER, "http://other", 0, true);
        assertThat(nodes.addresses()).hasSize(2).contains("http://other");
        nodes.waitUntilOthersAreStill();

        life.close();

        assertThat(nodes.addresses()).hasSize(1).doesNotContain("http://other");
    }

    @Test
    void runsWhatADeadNodeHasLockedAndLeavesTheJobsOfLivingOnes() {
        database.sql("""
                update act_ru_job set lock_owner_ = 'the other node', lock_exp_time_ = timestamp '2100-01-01'
                 where handler_type_ = 'timer-start-event'
                """).update();
        pause(Duration.ofSeconds(2));
        assertThat(count("act_ru_job where lock_owner_ = 'the other node'")).isPositive();

        life.close();

        eventually(() -> count("act_ru_job where lock_owner_ = 'the other node'") == 0);
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private static void eventually(BooleanSupplier happened) {
        assertThat(Patience.until(happened, Duration.ofSeconds(10))).isTrue();
    }

    private static void pause(Duration time) {
        Patience.until(() -> false, time);
    }
}
