package vn.tdkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the jar on data that is there, until it says that it is ready: with the embedded server and with a named one. */
final class StartRow implements Row {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int STARTS = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        Path jar = jar();
        Figure embedded =
                starts("with the embedded PostgreSQL, sample province", jar, directory.resolve("embedded"), Map.of());
        try (PostgreSql server = PostgreSql.start(directory)) {
            Map<String, String> office = Map.of(
                    "SPRING_DATASOURCE_URL", server.database("office"),
                    "SPRING_DATASOURCE_USERNAME", PostgreSql.ACCOUNT,
                    "SPRING_DATASOURCE_PASSWORD", PostgreSql.ACCOUNT,
                    "TDKT_ADMIN_ACCOUNT", "quantri",
                    "TDKT_ADMIN_PASSWORD", Office.PASSWORD);
            return List.of(embedded, starts("with a named PostgreSQL", jar, directory.resolve("named"), office));
        }
    }

    static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-SNAPSHOT.jar")
                            || file.toString().matches(".*\\d\\.jar"))
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException("No jar: run through ./mvnw -Pfigures verify"));
        }
    }

    /** The first start fills the database and is not counted. */
    private static Figure starts(String how, Path jar, Path directory, Map<String, String> environment)
            throws Exception {
        Samples wall = new Samples();
        Samples cpu = new Samples();
        for (int start = 0; start <= STARTS; start++) {
            try (JavaServer server = JavaServer.start(
                    directory, "start" + start + ".log", environment, List.of("-jar", jar.toString()))) {
                if (start > 0) {
                    wall.add(server.readyAfter().toNanos());
                    cpu.add(server.cpu().toNanos());
                }
            }
        }
        return Figure.atMost(
                "later start of the jar " + how + ", until ready; median of %d; CPU time of it".formatted(STARTS),
                Say.seconds(wall.median()) + "; " + Say.seconds(cpu.median()),
                Say.millis(wall.median()) / 1000,
                LIMIT.toSeconds(),
                " s");
    }
}
