package vn.tdkt.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tdkt.ServerProcess;

/** A PostgreSQL that outlives the nodes and can itself be killed and started again on its data. */
final class OwnPostgres implements AutoCloseable {

    private final Path data;
    private final String url;
    private final List<String> command;
    private final EmbeddedPostgres first;

    OwnPostgres(Path directory) throws IOException {
        data = directory.resolve("postgresql").toAbsolutePath();
        first = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setPort(ServerProcess.freePort())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        url = first.getJdbcUrl("postgres", "postgres");
        command = Arrays.stream(Files.readString(data.resolve("postmaster.opts"))
                        .strip()
                        .split(" (?=\")"))
                .map(word -> word.replace("\"", ""))
                .toList();
    }

    String url() {
        return url;
    }

    JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }

    /** As pg_ctl stop -m immediate: no checkpoint, nobody is asked. */
    void stopAtOnce() throws IOException, InterruptedException {
        List<String> stop = new ArrayList<>(asItself());
        stop.addAll(List.of(Path.of(command.get(0)).resolveSibling("pg_ctl").toString(), "-D", data.toString(), "-m"));
        stop.addAll(List.of("immediate", "-w", "stop"));
        new ProcessBuilder(stop).inheritIO().start().waitFor();
    }

    /** SIGKILL for the postmaster and every child of it. */
    void kill() throws IOException, InterruptedException {
        long id = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(id).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(10, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException reaped) {
                // A zombie of another parent has ended all the same.
            }
        }
    }

    /** Recovers from its log, on the same port. */
    void startAgain() throws IOException {
        List<String> start = new ArrayList<>(asItself());
        start.addAll(command);
        new ProcessBuilder(start)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("postgresql-again.log").toFile()))
                .start();
    }

    /** The server refuses to run as root; in a user name space of its own it does not see that it is. */
    private static List<String> asItself() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    boolean answers() {
        try {
            return client().sql("select 1").query(Integer.class).single() == 1;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
    }
}
