package vn.tdkt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole server in a process of its own, with the sample province, so that a test may kill it. */
public final class ServerProcess {

    private static final Duration READY = Duration.ofMinutes(10);

    /** The last thing a start says. */
    private static final String READY_LINE = "/camunda/app/tasklist/";

    /** With nothing behind it the sample province does not begin to play by itself. */
    static final String REHEARSAL = "--tdkt.sample.rehearse-until=";

    private final Path directory;
    private final int port;
    private final Process process;

    private ServerProcess(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /** Starts on the data of that directory, its own log beside them, and waits until it is ready. */
    public static ServerProcess start(Path directory, String log, String... options) throws IOException {
        int port = freePort();
        Path output = Files.createDirectories(directory).resolve(log);
        ProcessBuilder java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx600m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "vn.tdkt.Application",
                        "--server.port=" + port,
                        "--tdkt.data-directory=" + directory,
                        "--logging.level.vn.tdkt=info")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        if (Stream.of(options).noneMatch(option -> option.startsWith(REHEARSAL))) {
            java.command().add(REHEARSAL);
        }
        java.command().addAll(List.of(options));
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        ServerProcess server = new ServerProcess(directory, port, java.start());
        server.waitUntilReady(output);
        return server;
    }

    private void waitUntilReady(Path output) {
        boolean ready = false;
        try {
            waitUntil(() -> said(output, READY_LINE), READY, "a ready server, see " + output);
            ready = true;
        } finally {
            if (!ready) {
                process.destroy();
            }
        }
    }

    private boolean said(Path output, String line) {
        if (!process.isAlive()) {
            throw new AssertionError("The server ended by itself, see " + output);
        }
        try {
            return new String(Files.readAllBytes(output), UTF_8).contains(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As kill -9: nothing is said or put away. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As a machine that stands still: everything stays open, nothing goes on. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int said = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (said != 0) {
                throw new AssertionError("kill -" + name + " ended with " + said);
            }
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Its embedded database, seen from outside. */
    JdbcClient database() throws IOException {
        List<String> postmaster = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"));
        String url = "jdbc:postgresql://localhost:" + postmaster.get(3).strip() + "/postgres";
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }

    public static void waitUntil(BooleanSupplier happened, Duration longest, String what) {
        long end = System.nanoTime() + longest.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    public static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
