package vn.tdkt.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server in a process of its own, started as an office would: no options of the machine but those given. */
final class JavaServer implements AutoCloseable {

    /** The last thing a start says. */
    private static final String READY = "/camunda/app/tasklist/";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final int GLANCE_MILLIS = 20;

    private final Process process;
    private final int port;
    private Duration readyAfter = Duration.ZERO;
    private Duration cpu = Duration.ZERO;

    private JavaServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static JavaServer start(Path directory, String log, Map<String, String> environment, List<String> java)
            throws IOException, InterruptedException {
        Path output = Files.createDirectories(directory).resolve(log);
        int port = freePort();
        List<String> command = java(java);
        command.addAll(List.of("--server.port=" + port, "--tdkt.data-directory=" + directory));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        JavaServer server = new JavaServer(builder.start(), port);
        try {
            server.waitUntilReady(output, start);
        } catch (IllegalStateException never) {
            server.close();
            throw never;
        }
        return server;
    }

    /** Something that comes to its end by itself; refuses with {@link IllegalStateException} what does not end well. */
    static void run(String... java) throws IOException, InterruptedException {
        int code = new ProcessBuilder(java(List.of(java)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("Exit code " + code + " of " + List.of(java));
        }
    }

    private static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return command;
    }

    private void waitUntilReady(Path output, long start) throws IOException, InterruptedException {
        while (!new String(Files.readAllBytes(output), UTF_8).contains(READY)) {
            if (!process.isAlive() || System.nanoTime() - start > LONGEST_START.toNanos()) {
                throw new IllegalStateException("Not ready, see " + output);
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        readyAfter = Duration.ofNanos(System.nanoTime() - start);
        cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Duration readyAfter() {
        return readyAfter;
    }

    /** The CPU time of the process until then, all its threads. */
    Duration cpu() {
        return cpu;
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
