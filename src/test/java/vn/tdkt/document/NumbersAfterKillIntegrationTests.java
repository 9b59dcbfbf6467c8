package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.ServerProcess;
import vn.tdkt.ServerTests;

/** Two processes draw from the same series; one of them is killed (SIGKILL) while its eight people are at it. */
class NumbersAfterKillIntegrationTests extends ServerTests {

    private static final int PAPERS = 2_000;
    private static final int BEFORE_THE_KILL = 300;
    private static final Path SAID = Path.of("target/drawn-2017.log");
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int KILLED = 128 + 9;

    @Autowired
    private Numbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @AfterEach
    void clean() {
        for (String table : List.of("document", "number_series")) {
            database.sql("delete from " + table + " where issuer_code = ?")
                    .param(NumberDrawer.UNIT)
                    .update();
        }
    }

    @Test
    void leavesNoGapAndNoDoubleWhenTransactionsRollBackAndAProcessIsKilled() throws Exception {
        NumberDrawer here = new NumberDrawer(numbers, database, transaction);
        Process there = otherProcess();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            ServerProcess.waitUntil(
                    () -> saidSoFar().size() > BEFORE_THE_KILL, LONGEST, "numbers of the other process");
            Future<?> drawing = beside.submit(() -> {
                here.draw(PAPERS, false);
                return null;
            });
            there.destroyForcibly();
            assertThat(there.waitFor()).isEqualTo(KILLED);
            assertThat(here.stored()).as("the kill came in between").isBetween(BEFORE_THE_KILL, PAPERS - 1);
            drawing.get();
        } finally {
            there.destroyForcibly();
            beside.shutdownNow();
        }

        assertThat(here.stored()).isBetween(PAPERS, PAPERS + NumberDrawer.THREADS);
        assertThat(here.failed()).isEqualTo(here.tried() / 4).isGreaterThan(100);
        assertThat(drawnIn("")).isEqualTo(oneTo(lastOf("")));
        assertThat(drawnIn("BC")).isEqualTo(oneTo(lastOf("BC")));
        assertThat(everyNumber()).containsAll(wholeLines(saidSoFar()));
    }

    private Process otherProcess() throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        NumberDrawer.class.getName(),
                        source.unwrap(HikariDataSource.class).getJdbcUrl())
                .redirectErrorStream(true)
                .redirectOutput(SAID.toFile());
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return java.start();
    }

    private static List<String> saidSoFar() {
        try {
            return Files.readAllLines(SAID);
        } catch (IOException notYet) {
            return List.of();
        }
    }

    /** The last line may have been cut by the kill. */
    private static List<String> wholeLines(List<String> said) {
        return said.subList(0, said.size() - 1);
    }

    private List<String> everyNumber() {
        return database.sql("select issued_series || ' ' || issued_number from document where issuer_code = ?")
                .param(NumberDrawer.UNIT)
                .query(String.class)
                .list();
    }

    private List<Integer> drawnIn(String series) {
        return database.sql("select issued_number from document where issuer_code = ? and issued_series = ? order by 1")
                .param(NumberDrawer.UNIT)
                .param(series)
                .query(Integer.class)
                .list();
    }

    private int lastOf(String series) {
        return database.sql("select last_number from number_series where issuer_code = ? and series = ?")
                .param(NumberDrawer.UNIT)
                .param(series)
                .query(Integer.class)
                .single();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
