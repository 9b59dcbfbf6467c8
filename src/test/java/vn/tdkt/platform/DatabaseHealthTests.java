package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

class DatabaseHealthTests {

    private final DataSource database = mock();
    private final DatabaseHealth health = new DatabaseHealth(database);

    @Test
    void isWellAgainAsSoonAsTheDatabaseIs() throws SQLException {
        Connection connection = mock();
        when(connection.isValid(anyInt())).thenReturn(true);
        when(database.getConnection()).thenThrow(new SQLException("away")).thenReturn(connection);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void saysSoWithinSecondsWhenItHangsAndAsksOnlyOnce() throws SQLException {
        CountDownLatch back = new CountDownLatch(1);
        AtomicInteger questions = new AtomicInteger();
        when(database.getConnection()).then(call -> {
            questions.incrementAndGet();
            back.await();
            throw new SQLException("gone meanwhile");
        });
        long start = System.nanoTime();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(questions).hasValue(1);
        back.countDown();
    }
}
