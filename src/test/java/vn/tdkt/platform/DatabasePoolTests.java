package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class DatabasePoolTests {

    private static final int PATIENCE = 500;

    private final DataSource database = mock();
    private final DatabasePool pool = new DatabasePool();
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void oneConnectionForAll() throws SQLException {
        Connection only = mock();
        when(only.isValid(anyInt())).thenReturn(true);
        when(database.getConnection()).thenReturn(only);
        pool.setDataSource(database);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(PATIENCE);
    }

    @AfterEach
    void close() {
        pool.close();
        people.shutdownNow();
    }

    @Test
    void turnsNobodyAwayBecauseSomebodyElseWasUnlucky() throws Exception {
        Connection first = pool.getConnection();
        CompletableFuture<Connection> lucky = ask();
        CompletableFuture<Connection> unlucky = ask();
        waitFor(2);
        first.close();
        Connection held = (Connection) CompletableFuture.anyOf(lucky, unlucky).get();
        assertThatThrownBy(() -> CompletableFuture.allOf(lucky, unlucky).get())
                .hasCauseInstanceOf(SQLTransientConnectionException.class);

        CompletableFuture<Void> next = CompletableFuture.allOf(askAndGiveBack(), askAndGiveBack());
        waitFor(2);
        held.close();

        next.get();
    }

    @Test
    void turnsTheSecondAwayAtOnceWhileTheFirstFindsOutWhetherTheDatabaseIsBack() throws Exception {
        Connection hung = pool.getConnection();
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);

        CompletableFuture<Void> first = askAndGiveBack();
        waitFor(1);
        assertThatThrownBy(pool::getConnection).hasMessageContaining("somebody else waits");
        hung.close();

        first.get();
        pool.getConnection().close();
    }

    private CompletableFuture<Connection> ask() {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return pool.getConnection();
                    } catch (SQLException refused) {
                        throw new CompletionException(refused);
                    }
                },
                people);
    }

    private CompletableFuture<Void> askAndGiveBack() {
        return ask().thenAccept(connection -> {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private void waitFor(int waiting) throws InterruptedException {
        while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() < waiting) {
            Thread.sleep(5);
        }
    }
}
