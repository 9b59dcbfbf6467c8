package vn.tdkt.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
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
    private final BriefQuestion<Boolean> question;

    DatabaseHealth(DataSource database) {
        this.database = database;
        this.question = new BriefQuestion<>("database-health", Duration.ofSeconds(SECONDS), this::ask);
    }

    @Override
    public Health health() {
        return (question.answerOr(false) ? Health.up() : Health.down()).build();
    }

    private boolean ask() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }

    @Override
    public void destroy() {
        question.close();
    }
}
