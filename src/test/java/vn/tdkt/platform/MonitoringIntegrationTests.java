package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.ServerTests;

class MonitoringIntegrationTests extends ServerTests {

    private static final String OWED = """
            insert into obligation (version, year, kind, debtor_kind, debtor, receiver_kind, receiver, state, due)
            values (0, 1988, 'six-month-unit-report', 'UNIT', :debtor, 'OFFICE', 'BTDKT', :state, :due)
            """;

    @Autowired
    Monitoring monitoring;

    @Autowired
    MeterRegistry registry;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void countsWhatIsOpenLateAndWaiting() {
        transactions.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            MonitoredFigures before = monitoring.read();
            LocalDate today = LocalDate.now(clock);
            database.sql("insert into emulation_cycle values (1988, now(), 'x')")
                    .update();
            owes("MXA", "ASKED", today);
            owes("MXB", "RETURNED", today.minusDays(9000));
            owes("MXC", "SUBMITTED", today.minusDays(9900));
            owes("MXD", "ACCEPTED", today.minusDays(9900));
            owes("MXE", "PLANNED", today.minusDays(9900));
            waitsForAnHour();

            MonitoredFigures after = monitoring.read();

            assertThat(after.open()).isEqualTo(before.open() + 3);
            assertThat(after.late()).isEqualTo(before.late() + 1);
            assertThat(after.oldestLateDays()).isEqualTo(9000);
            assertThat(after.outboxSeconds()).isBetween(3_599.0, 1e9);
            assertThat(after.dueJobs()).isNotNegative();
            assertThat(after.incidents()).isEqualTo(before.incidents());
        });
    }

    @Test
    void asksTheDatabaseOnceForAllFigures() {
        assertThat(monitoring.figures()).isSameAs(monitoring.figures());
        assertThat(registry.get("tdkt.obligations.late").gauge().value())
                .isEqualTo(monitoring.figures().late());
    }

    private void owes(String debtor, String state, LocalDate due) {
        database.sql(OWED)
                .param("debtor", debtor)
                .param("state", state)
                .param("due", due)
                .update();
    }

    private void waitsForAnHour() {
        database.sql("""
                insert into outbox_mail (account, subject, body, slot, created_at, next_attempt_at)
                values ('mx', 'x', 'x', 'monitoring', cast(:at as timestamptz), cast(:at as timestamptz))
                """)
                .param("at", clock.instant().minusSeconds(3_600).toString())
                .update();
    }
}
