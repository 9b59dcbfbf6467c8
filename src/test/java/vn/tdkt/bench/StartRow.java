package vn.tdkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the server on data that is there, until it says that it is ready: as the Dockerfile does, taken apart and with an archive of
 * its classes, and the jar as it is.
 */
final class StartRow implements Row {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int STARTS = 3;
    private static final String ARCHIVE = "application.jsa";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure(Path directory) throws Exception {
        Path jar = jar();
        List<String> asItIs = List.of("-jar", jar.toString());
        List<String> asTheImage = asTheImage(jar, directory.resolve("image"));
        try (PostgreSql server = PostgreSql.start(directory)) {
            Map<String, String> office = Map.of(
                    "SPRING_DATASOURCE_URL", server.database("office"),
                    "SPRING_DATASOURCE_USERNAME", PostgreSql.ACCOUNT,
                    "SPRING_DATASOURCE_PASSWORD", PostgreSql.ACCOUNT,
                    "TDKT_ADMIN_ACCOUNT", "quantri",
                    "TDKT_ADMIN_PASSWORD", Office.PASSWORD);
            Path named = directory.resolve("named");
            Path embedded = directory.resolve("embedded");
            String sample = "with the embedded PostgreSQL, sample province";
            return List.of(
                    starts("as the image does it, with a named PostgreSQL", asTheImage, named, office),
                    starts("as the image does it, " + sample, asTheImage, embedded, Map.of()),
                    starts("of the jar as it is, " + sample, asItIs, embedded, Map.of()));
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

    /** The steps of the Dockerfile. */
    private static List<String> asTheImage(Path jar, Path image) throws IOException, InterruptedException {
        JavaServer.run("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", image.toString());
        String application = image.resolve(jar.getFileName()).toString();
        String archive = image.resolve(ARCHIVE).toString();
        Path training = image.resolve("training");
        JavaServer.run(
                "-XX:ArchiveClassesAtExit=" + archive,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                application,
                "--server.port=0",
                "--tdkt.data-directory=" + training);
        stopDatabaseOf(training);
        return List.of("-XX:SharedArchiveFile=" + archive, "-jar", application);
    }

    /** Spring's exit on refresh halts the JVM; the end of a build container takes the database with it, here nothing does. */
    private static void stopDatabaseOf(Path data) throws IOException {
        List<String> postmaster = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        ProcessHandle.of(Long.parseLong(postmaster.get(0).strip())).ifPresent(ProcessHandle::destroy);
    }

    /** The first start may have to fill the database and is not counted. */
    private static Figure starts(String how, List<String> java, Path directory, Map<String, String> environment)
            throws Exception {
        Samples wall = new Samples();
        Samples cpu = new Samples();
        for (int start = 0; start <= STARTS; start++) {
            try (JavaServer server = JavaServer.start(directory, "start" + start + ".log", environment, java)) {
                if (start > 0) {
                    wall.add(server.readyAfter().toNanos());
                    cpu.add(server.cpu().toNanos());
                }
            }
        }
        return Figure.atMost(
                "later start %s, until ready; median of %d; CPU time of it".formatted(how, STARTS),
                Say.seconds(wall.median()) + "; " + Say.seconds(cpu.median()),
                Say.millis(wall.median()) / 1000,
                LIMIT.toSeconds(),
                " s");
    }
}
