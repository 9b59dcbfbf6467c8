package vn.tdkt.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.ServerProcess;

/** One rehearsal from an empty database to its day, with whatever dies on the way. */
final class Run {

    private static final Duration LONGEST = Duration.ofMinutes(40);

    private static final String PROGRESS = """
            select (select count(*) from rehearsal_day)
                 + (select count(*) from act_hi_taskinst where end_time_ is not null)
            """;

    private final Path directory;
    private final long seed;
    private final String until;
    private final int nodeCount;

    Run(Path directory, long seed, String until, int nodeCount) {
        this.directory = directory;
        this.seed = seed;
        this.until = until;
        this.nodeCount = nodeCount;
    }

    /** What it came to. */
    Outcome play(Plan plan) throws Exception {
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory);
        long start = System.nanoTime();
        try (OwnPostgres postgres = new OwnPostgres(directory)) {
            JdbcClient database = postgres.client();
            try (RunningNodes nodes = new RunningNodes(directory, nodeCount, options(postgres))) {
                nodes.waitUntilReady();
                Random chance = new Random(seed);
                for (Plan.Blow blow : plan.blows()) {
                    strike(blow, chance, nodes, postgres, database);
                }
                ServerProcess.waitUntil(() -> ended(database), LONGEST, "the end of the rehearsal");
                nodes.waitUntilReady();
            }
            Snapshot snapshot = Snapshot.of(database);
            int progress = progress(database);
            int verdict = verify(postgres);
            return new Outcome(snapshot, progress, verdict, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private String[] options(OwnPostgres postgres) {
        return new String[] {
            "--tdkt.sandbox=true",
            "--spring.datasource.url=" + postgres.url(),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--tdkt.sample.rehearse-until=" + until,
            "--tdkt.sample.seed=" + seed
        };
    }

    private void strike(Plan.Blow blow, Random chance, RunningNodes nodes, OwnPostgres postgres, JdbcClient database)
            throws Exception {
        ServerProcess.waitUntil(
                () -> progress(database) >= blow.progress() || ended(database), LONGEST, "progress " + blow.progress());
        if (ended(database)) {
            throw new AssertionError("The rehearsal had ended before all blows fell");
        }
        Thread.sleep(blow.pauseMillis());
        String victim = switch (blow.victim()) {
            case NODE -> nodes.killOne(chance);
            case DATABASE_AT_ONCE -> {
                postgres.stopAtOnce();
                yield again(postgres, "database stopped at once");
            }
            case DATABASE -> {
                postgres.kill();
                yield again(postgres, "database and its children killed");
            }
        };
        System.out.printf("  at %d days and answers: %s%n", blow.progress(), victim);
    }

    private static String again(OwnPostgres postgres, String what) throws Exception {
        Thread.sleep(2000);
        postgres.startAgain();
        ServerProcess.waitUntil(postgres::answers, Duration.ofSeconds(60), "the database after its death");
        return what;
    }

    private static int progress(JdbcClient database) {
        return database.sql(PROGRESS).query(Integer.class).single();
    }

    private static boolean ended(JdbcClient database) {
        return database.sql("select exists (select from rehearsal where state <> 'RUNNING')")
                .query(Boolean.class)
                .single();
    }

    /** Exit code of the product's own inspection. */
    private int verify(OwnPostgres postgres) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "vn.tdkt.Application",
                        "--tdkt.verify",
                        "--spring.datasource.url=" + postgres.url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres")
                .inheritIO();
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return java.start().waitFor();
    }

    /**
     * What became of it.
     *
     * @param progress days and answers, by which blows are spread over a second run
     * @param verdict exit code of verify
     */
    record Outcome(Snapshot snapshot, int progress, int verdict, Duration took) {}
}
