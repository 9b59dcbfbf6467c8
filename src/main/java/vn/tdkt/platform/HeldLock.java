package vn.tdkt.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * An advisory lock of PostgreSQL that a node holds by a connection of its own: whatever ends the node, or the database,
 * ends the lock too.
 */
public final class HeldLock implements AutoCloseable {

    private static final int LOOK_SECONDS = 5;

    private final DataSource database;
    private final Kind kind;
    private final int id;
    private @Nullable Connection connection;

    public HeldLock(DataSource database, Kind kind, int id) {
        this.database = database;
        this.kind = kind;
        this.id = id;
    }

    /** Whether it is held, since now or before. */
    public synchronized boolean take() {
        if (isHeld()) {
            return true;
        }
        close();
        try {
            Connection fresh = database.getConnection();
            if (lock(fresh)) {
                connection = fresh;
                return true;
            }
            fresh.close();
            return false;
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("No advisory lock", away);
        }
    }

    /** Asks the database: a lost connection has lost the lock. */
    public synchronized boolean isHeld() {
        try {
            return connection != null && connection.isValid(LOOK_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        try (Connection held = connection) {
            connection = null;
            if (held != null) {
                held.createStatement().execute("select pg_advisory_unlock_all()");
            }
        } catch (SQLException lost) {
            // The lock went with the connection.
        }
    }

    private boolean lock(Connection fresh) throws SQLException {
        try (PreparedStatement taking = fresh.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            taking.setInt(1, kind.code);
            taking.setInt(2, id);
            try (ResultSet taken = taking.executeQuery()) {
                return taken.next() && taken.getBoolean(1);
            }
        }
    }

    /** What is held; each has a number of its own among the locks of the database. */
    public enum Kind {
        /** That a node lives, as in view living_node. */
        LIFE(7403),
        /** The turn to play the rehearsal. */
        REHEARSAL(7404),
        /** The turn to build the engine. */
        START(7405);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }
}
