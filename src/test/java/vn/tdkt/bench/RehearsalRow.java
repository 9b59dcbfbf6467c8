package vn.tdkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The sample province rehearses in a server with 512 MB of heap, with clocks around engine, documents and mails: see
 * {@link Watched}. Until when: {@code -Dfigures.until=2026-12-31}.
 */
final class RehearsalRow implements Row {

    static final String UNTIL = System.getProperty("figures.until", "2026-07-20");

    private static final int HEAP_MB = 512;
    private static final int LOOK_SECONDS = 2;

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        Path split = directory.resolve("split.properties");
        Path collections = directory.resolve("gc.log");
        long afterwards;
        Played played;
        try (JavaServer server = JavaServer.start(
                directory,
                "server.log",
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                List.of(
                        "-Xmx" + HEAP_MB + "m",
                        "-Xlog:gc:file=" + collections,
                        "-D" + Watched.RESULT + "=" + split,
                        Watched.class.getName(),
                        "--tdkt.sample.rehearse-until=" + UNTIL))) {
            JdbcClient database = database(directory);
            waitUntilPlayed(server, database);
            played = database.sql(
                            "select count(*) as days, sum(answered) as answers, sum(millis) as millis from rehearsal_day")
                    .query(Played.class)
                    .single();
            afterwards = usedAfterCollection(server.pid());
        }
        return figures(played, split, afterwards);
    }

    private static List<Figure> figures(Played played, Path split, long heap) throws IOException {
        Properties parts = new Properties();
        try (var in = Files.newBufferedReader(split)) {
            parts.load(in);
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.plain(
                "rehearsal of the sample province until %s: %d days, %d answers over HTTP, four people at a time"
                        .formatted(UNTIL, played.days(), played.answers()),
                Say.seconds(played.millis() * 1e6)));
        figures.add(Figure.plain(
                "the server's time in it: "
                        + List.of(Part.values()).stream().map(Part::what).collect(Collectors.joining(", ")),
                shares(parts)));
        figures.add(Figure.plain(
                "heap used after it and a full collection; it ran with -Xmx%dm".formatted(HEAP_MB), heap + " MB"));
        return figures;
    }

    private static String shares(Properties parts) {
        double all = List.of(Part.values()).stream()
                .mapToDouble(part -> nanos(parts, part))
                .sum();
        return List.of(Part.values()).stream()
                .map(part -> String.format(Locale.ROOT, "%.0f %%", 100 * nanos(parts, part) / all))
                .collect(Collectors.joining(", "));
    }

    private static double nanos(Properties parts, Part part) {
        return Double.parseDouble(parts.getProperty(part.name()));
    }

    private static void waitUntilPlayed(JavaServer server, JdbcClient database) throws InterruptedException {
        String state = "RUNNING";
        while (state.equals("RUNNING")) {
            if (!server.isAlive()) {
                throw new IllegalStateException("The server ended during its rehearsal");
            }
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            state = database.sql("select coalesce(max(state), 'RUNNING') from rehearsal")
                    .query(String.class)
                    .single();
        }
        if (!state.equals("DONE")) {
            throw new IllegalStateException("The rehearsal ended as " + state);
        }
    }

    private static JdbcClient database(Path directory) throws IOException {
        List<String> postmaster = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"));
        String url = "jdbc:postgresql://localhost:" + postmaster.get(3).strip() + "/postgres";
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }

    /** In MB, as jcmd of the same JDK tells it. */
    private static long usedAfterCollection(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        String heap = jcmd(pid, "GC.heap_info");
        long kilobytes = heap.lines()
                .map(String::strip)
                .filter(line -> line.contains("total")
                        && line.contains(" used ")
                        && !line.startsWith("Metaspace")
                        && !line.startsWith("class space"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".* used (\\d+)K.*", "$1")))
                .sum();
        if (kilobytes == 0) {
            throw new IllegalStateException("jcmd said nothing of the heap: " + heap);
        }
        return kilobytes / 1024;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return said;
    }

    /** What the database remembers of it. */
    record Played(long days, long answers, long millis) {}
}
