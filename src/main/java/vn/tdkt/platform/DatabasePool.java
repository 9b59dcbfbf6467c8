package vn.tdkt.platform;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of this server. While none is to be had, one caller at a time waits for the next and everybody else is
 * told at once (docs/adr/0111): whoever waits holds a thread, and pages and health need threads too.
 */
public class DatabasePool extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePool.class);
    private static final int MOST_WAITING = 50;

    private final AtomicBoolean tried = new AtomicBoolean();
    private volatile boolean away;
    private volatile long lastGiven = System.nanoTime();

    /** Refuses at once while another caller finds out whether the database is back, and when too many wait. */
    @Override
    public Connection getConnection() throws SQLException {
        if (!away) {
            return asked();
        }
        if (!tried.compareAndSet(false, true)) {
            throw new SQLTransientConnectionException("The database is away, somebody else waits for it");
        }
        try {
            return asked();
        } finally {
            tried.set(false);
        }
    }

    private Connection asked() throws SQLException {
        HikariPoolMXBean pool = getHikariPoolMXBean();
        if (pool != null && pool.getThreadsAwaitingConnection() >= MOST_WAITING) {
            throw new SQLTransientConnectionException("Too many wait for a connection already");
        }
        long began = System.nanoTime();
        try {
            Connection connection = super.getConnection();
            lastGiven = System.nanoTime();
            if (away) {
                away = false;
                LOG.info("The database answers again");
            }
            return connection;
        } catch (SQLTransientConnectionException none) {
            boolean othersServed = lastGiven - began > 0;
            if (!away && !othersServed) {
                away = true;
                LOG.warn("No connection to the database: {}", none.getMessage());
            }
            throw none;
        }
    }
}
