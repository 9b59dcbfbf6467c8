package vn.tdkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;

class RehearsalClockIntegrationTests extends ServerTests {

    @Autowired
    private RehearsalClock rehearsal;

    @Autowired
    private StoredOffset offset;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private JobExecutor executor;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @AfterEach
    void moveBackAsOnlyATestMay() {
        database.sql("delete from clock_offset").update();
        ClockUtil.reset();
    }

    @Test
    void movesEngineAndFeaturesTogetherAndFiresWhatFallsDue() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

        RehearsalClock.Moved moved = rehearsal.moveTo(tomorrow, "quantri");

        assertThat(moved.finished()).isTrue();
        assertThat(moved.failedJobs()).isZero();
        assertThat(LocalDate.now(clock)).isEqualTo(tomorrow);
        assertThat(Duration.between(clock.instant(), ClockUtil.getCurrentTime().toInstant()))
                .isLessThan(Duration.ofSeconds(5));
        assertThat(executor.isActive()).isTrue();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("daily-reminders")
                        .startedAfter(Date.from(Instant.now().plusSeconds(60)))
                        .finished()
                        .count())
                .isEqualTo(1);
        assertThat(management
                        .createJobQuery()
                        .processDefinitionKey("daily-reminders")
                        .timers()
                        .singleResult()
                        .getDuedate())
                .isAfter(Date.from(clock.instant()));
    }

    @Test
    void keepsTheMovedClockOverARestart() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        rehearsal.moveTo(tomorrow, "quantri");
        ClockUtil.reset();

        new StoredOffset(database).preInit(engine);

        assertThat(LocalDate.now(clock)).isEqualTo(tomorrow);
        assertThat(offset.stored()).isPositive();
    }

    @Test
    void refusesToGoBackOrToStay() {
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> rehearsal.moveTo(today, "quantri"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("chỉ đi tới");
        assertThatThrownBy(() -> rehearsal.moveTo(today.plusYears(3), "quantri"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ngày gần hơn");
    }
}
