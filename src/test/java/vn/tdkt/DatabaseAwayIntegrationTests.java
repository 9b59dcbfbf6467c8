package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** An office's server whose database goes away and hangs under it, and comes back; the server is never started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayIntegrationTests {

    private static final Path DIRECTORY = Path.of("target/database-away").toAbsolutePath();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ME = "/camunda/api/tdkt/me";
    private static final String SUBJECT = "Trích yếu";
    private static final String AWAY = "Máy chủ tạm thời không đọc, ghi được dữ liệu";

    private EmbeddedPostgres database;
    private Wire wire;
    private ServerProcess server;
    private StaffClient officer;
    private String draftOfGuidance;

    @BeforeAll
    void start() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        ServerProcess.start(DIRECTORY, "sample.log").stop();
        database = EmbeddedPostgres.builder()
                .setDataDirectory(DIRECTORY.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .start();
        wire = new Wire(database.getPort());
        server = ServerProcess.start(
                DIRECTORY,
                "server.log",
                "--tdkt.sandbox=true",
                "--spring.datasource.url=jdbc:postgresql://localhost:" + wire.port() + "/postgres",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.datasource.hikari.data-source-properties.socketTimeout=10",
                "--camunda.bpm.job-execution.enabled=true");
        officer = StaffClient.loggedIn(server.port(), "tdkt1", StaffOnline.PASSWORD);
        draftOfGuidance = officer.get(StaffClient.ENGINE + "/task?maxResults=1")
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    @AfterAll
    void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
        wire.close();
        database.close();
    }

    @Test
    @Order(1)
    void saysOneSentenceWhileTheDatabaseIsAwayAndGoesOnAfterwards() throws Exception {
        assertThat(page("/readyz").status()).isEqualTo(200);
        wire.cut();
        try {
            assertAway();
        } finally {
            wire.mend();
        }
        assertBack();
    }

    @Test
    @Order(2)
    void saysOneSentenceWhileTheDatabaseHangsAndGoesOnAfterwards() throws Exception {
        wire.hold();
        try {
            assertAway();
            assertThatPagesAndHealthAnswerWhileHundredsAsk();
        } finally {
            wire.release();
        }
        assertBack();
    }

    @Test
    @Order(3)
    void losesNothingOfWhatIsTypedMeanwhile() {
        try (Browser browser = Browser.open(server.port())) {
            TaskWindow.as(browser, "tdkt1", "typed-while-away", window -> {
                window.open("Dự thảo văn bản", "Hướng dẫn sơ kết").kept(() -> window.fill(SUBJECT, "Câu đã lưu"));
                wire.hold();
                try {
                    window.fill(SUBJECT, "Câu gõ khi mất cơ sở dữ liệu").waitFor("Chưa lưu được nháp: " + AWAY);
                    window.look("typed-while-away");
                } finally {
                    wire.release();
                }
                window.kept(window::reopen);
                assertThat(window.typed(SUBJECT)).isEqualTo("Câu gõ khi mất cơ sở dữ liệu");
                window.reopen();
                assertThat(window.typed(SUBJECT)).isEqualTo("Câu gõ khi mất cơ sở dữ liệu");
            });
        }
    }

    private void assertAway() {
        assertThat(officer.submit(draftOfGuidance, Map.of())).satisfies(DatabaseAwayIntegrationTests::isAway);
        assertThat(officer.get(ME)).satisfies(DatabaseAwayIntegrationTests::isAway);
        assertThat(officer.headers(ME).firstValue("Retry-After")).hasValue("10");
        StaffClient stranger = new StaffClient(server.port());
        assertThat(stranger.login("ldtdkt", StaffOnline.PASSWORD)).satisfies(DatabaseAwayIntegrationTests::isAway);
        assertThat(page("/livez").status()).isEqualTo(200);
        assertThat(page("/readyz").status()).isEqualTo(503);
    }

    private static void isAway(StaffClient.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.message()).contains(AWAY);
    }

    /** The same session reads and works, others log in, jobs run, and nothing of the engine failed for good. */
    private void assertBack() throws Exception {
        ServerProcess.waitUntil(() -> officer.get(ME).status() == 200, SOON, "the officer's session");
        ServerProcess.waitUntil(() -> page("/readyz").status() == 200, SOON, "a ready server");
        assertThat(officer.get(ME).json().path("account").asText()).isEqualTo("tdkt1");
        StaffClient.loggedIn(server.port(), "ldtdkt", StaffOnline.PASSWORD);
        Evidence evidence = new Evidence(JdbcClient.create(database.getPostgresDatabase()));
        ServerProcess.waitUntil(() -> evidence.dueJobs() == 0, SOON, "the jobs");
        assertThat(evidence.count("act_ru_incident")).isZero();
    }

    private void assertThatPagesAndHealthAnswerWhileHundredsAsk() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(300);
        try {
            List<CompletableFuture<StaffClient.Answer>> asked = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> new StaffClient(server.port()).get(ME), people))
                    .limit(300)
                    .toList();
            for (String path : List.of("/", "/livez", "/camunda/tdkt/nghia-vu.html")) {
                long start = System.nanoTime();
                assertThat(page(path).status()).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
            }
            CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).get();
        } finally {
            people.shutdown();
        }
    }

    private StaffClient.Answer page(String path) {
        return new StaffClient(server.port()).get(path);
    }
}
