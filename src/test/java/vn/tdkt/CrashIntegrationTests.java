package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.sandbox.Listed;

/** The server dies as by kill -9 while twenty leaders hand in at once; it starts again on the same data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIntegrationTests {

    private static final Path DIRECTORY = Path.of("target/crash");
    private static final int LEADERS = 20;
    private static final Map<String, Boolean> YES = Map.of("approved", true);

    private final List<String> units = membersThatLeadNobody().limit(LEADERS).toList();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final int before = 2 + new Random().nextInt(LEADERS / 2);

    private ServerProcess server;
    private Evidence evidence;

    @BeforeAll
    void die() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        server = ServerProcess.start(DIRECTORY, "before.log");
        new OfficesOnline(server.port()).issueGuidance();
        killWhileAllHandIn(together(units, 4, unit -> {
            new StaffOnline(server.port(), "cb" + unit).preparesReport();
            return new StaffOnline(server.port(), "ld" + unit);
        }));
        server = ServerProcess.start(DIRECTORY, "after.log");
        evidence = new Evidence(server.database());
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    /** Units of the localities but the first of each cluster: it leads, and nobody receives its report. */
    private static Stream<String> membersThatLeadNobody() {
        Set<String> led = new HashSet<>();
        return Listed.in("units.txt").stream()
                .filter(unit -> unit.get(0).startsWith("CTD"))
                .filter(unit -> !led.add(unit.get(0)))
                .map(unit -> unit.get(1));
    }

    /** All at once; the server dies when it has answered a few. */
    private void killWhileAllHandIn(List<StaffOnline> leaders) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(before);
        ExecutorService threads = Executors.newFixedThreadPool(LEADERS);
        for (int i = 0; i < LEADERS; i++) {
            StaffOnline leader = leaders.get(i);
            String unit = units.get(i);
            String task = leader.find("Duyệt văn bản").orElseThrow();
            threads.submit(() -> {
                go.await();
                if (leader.answers(task, YES).status() < 300) {
                    confirmed.add(unit);
                }
                answered.countDown();
                return unit;
            });
        }
        go.countDown();
        assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
        server.kill();
        threads.shutdownNow();
    }

    @Test
    @Order(1)
    void losesAndDoublesNothingThatAPersonWasToldIsDone() {
        List<Evidence.Standing> standing = evidence.standing(units);

        System.out.println("Máy chủ bị dừng khi " + confirmed.size() + "/" + LEADERS + " lãnh đạo đã được trả lời; "
                + standing.stream().filter(Evidence.Standing::submitted).count() + " báo cáo đã gửi.");
        assertThat(standing).hasSize(LEADERS).allMatch(Evidence.Standing::isWhole);
        assertThat(standing)
                .filteredOn(Evidence.Standing::submitted)
                .extracting(Evidence.Standing::unit)
                .containsAll(confirmed);
    }

    @Test
    @Order(2)
    void leavesNoGapInAnySeries() {
        assertThat(evidence.numbers()).isNotEmpty().allMatch(Evidence.Numbered::hasNoGap);
    }

    @Test
    @Order(3)
    void letsTheOthersHandInAfterwards() throws Exception {
        List<String> others = evidence.standing(units).stream()
                .filter(one -> !one.submitted())
                .map(Evidence.Standing::unit)
                .toList();
        together(others, LEADERS, unit -> {
            new StaffOnline(server.port(), "ld" + unit).does("Duyệt văn bản", YES);
            return unit;
        });

        assertThat(evidence.standing(units))
                .allMatch(Evidence.Standing::isWhole)
                .allMatch(Evidence.Standing::submitted);
        assertThat(evidence.numbers()).hasSizeGreaterThan(LEADERS).allMatch(Evidence.Numbered::hasNoGap);
    }

    @Test
    @Order(4)
    void leavesNoFailedWorkAndNoMailTwice() {
        ServerProcess.waitUntil(() -> evidence.dueJobs() == 0, Duration.ofSeconds(40), "the jobs of the day");
        assertThat(evidence.count("act_ru_incident")).isZero();
        assertThat(evidence.count("act_ru_job where retries_ = 0 or exception_msg_ is not null"))
                .isZero();
        assertThat(evidence.mailsTwice()).isZero();
    }

    private static <T> List<T> together(List<String> units, int atOnce, Function<String, T> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> one : units.stream()
                    .map(unit -> threads.submit(() -> deed.apply(unit)))
                    .toList()) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
