package vn.tdkt.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the database answers within seconds. However many ask, one connection at most is spent on it. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator, DisposableBean {

    /** Shorter than the patience of whoever asks: a hanging database must not look like a hanging server. */
    static final int SECONDS = 3;

    private final DataSource database;
    private final ExecutorService asker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "database-health");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<Boolean> asked;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return (answers() ? Health.up() : Health.down()).build();
    }

    private boolean answers() {
        try {
            return question().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private synchronized Future<Boolean> question() {
        Future<Boolean> last = asked;
        if (last == null || last.isDone()) {
            last = asker.submit(this::ask);
            asked = last;
        }
        return last;
    }

    private boolean ask() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }

    @Override
    public void destroy() {
        asker.shutdownNow();
    }
}
