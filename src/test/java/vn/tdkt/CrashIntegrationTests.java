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
import java.util.function.Function;
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
import vn.tdkt.sandbox.Listed;

/** The server dies as by kill -9 while twenty leaders hand in at once; it starts again on the same data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIntegrationTests {

    private static final Path DIRECTORY = Path.of("target/crash");
    private static final int LEADERS = 20;
    private static final Map<String, Boolean> YES = Map.of("approved", true);

    private static final String STANDING = """
            select o.debtor as unit, o.state,
                   (select count(*) from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                     where p.business_key_ = 'obligation/' || o.id and t.task_def_key_ = 'userTask_approveReport') as approvals,
                   (select count(*) from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                     where p.business_key_ = 'obligation/' || o.id and t.task_def_key_ = 'userTask_receiveReport') as receipts,
                   (select count(*) from document d where d.obligation = o.id and d.issued_number is not null) as issued,
                   (select count(*) from obligation_history h where h.obligation = o.id and h.act = 'SUBMITTED') as submissions
              from obligation o where o.kind = 'six-month-unit-report' and o.debtor in (:units) order by o.id
            """;

    private static final String NUMBERS = """
            select s.issuer_code as unit, s.last_number as last, count(d.id) as documents,
                   count(distinct d.issued_number) as different
              from number_series s left join document d on d.issuer_kind = s.issuer_kind and d.issuer_code = s.issuer_code
               and d.issued_year = s.year and d.issued_series = s.series and d.issued_number is not null
             group by 1, 2
            """;

    private final List<String> units = membersThatLeadNobody().limit(LEADERS).toList();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final int before = 2 + new Random().nextInt(LEADERS / 2);

    private ServerProcess server;
    private JdbcClient database;

    @BeforeAll
    void die() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        server = ServerProcess.start(DIRECTORY, "before.log");
        issueGuidance();
        killWhileAllHandIn(together(units, 4, unit -> {
            new StaffOnline(server.port(), "cb" + unit).preparesReport();
            return new StaffOnline(server.port(), "ld" + unit);
        }));
        server = ServerProcess.start(DIRECTORY, "after.log");
        database = server.database();
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

    private void issueGuidance() {
        StaffOnline officer = new StaffOnline(server.port(), "tdkt1");
        officer.does(
                "Dự thảo văn bản",
                Map.of(
                        "subject", "Sơ kết 6 tháng",
                        "sections",
                                Map.of(
                                        "legalBases", "Chương trình công tác năm",
                                        "introduction", "Đề nghị tổ chức sơ kết.",
                                        "headTasks", "Đôn đốc đơn vị thành viên.",
                                        "unitTasks", "Họp sơ kết và gửi báo cáo.",
                                        "closing", "Vướng mắc liên hệ Ban Thi đua - Khen thưởng./."),
                        "to", List.of("Các cụm, khối thi đua")));
        new StaffOnline(server.port(), "ldtdkt").does("Kiểm tra nội dung", Map.of("ok", true));
        new StaffOnline(server.port(), "ubnd1").does("Ký văn bản", Map.of("signed", true));
        officer.does("Cấp số, phát hành", Map.of());
    }

    /** All at once; the server dies when it has answered a few. */
    private void killWhileAllHandIn(List<StaffOnline> leaders) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(before);
        ExecutorService threads = Executors.newFixedThreadPool(LEADERS);
        for (int i = 0; i < LEADERS; i++) {
            StaffOnline leader = leaders.get(i);
            String unit = units.get(i);
            String task = leader.find("Duyệt báo cáo").orElseThrow();
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
        answered.await();
        server.kill();
        threads.shutdownNow();
    }

    @Test
    @Order(1)
    void losesAndDoublesNothingThatAPersonWasToldIsDone() {
        List<Standing> standing = standing();

        System.out.println("Máy chủ bị dừng khi " + confirmed.size() + "/" + LEADERS + " lãnh đạo đã được trả lời; "
                + standing.stream().filter(Standing::submitted).count() + " báo cáo đã gửi.");
        assertThat(standing).hasSize(LEADERS).allMatch(Standing::isWhole);
        assertThat(standing)
                .filteredOn(Standing::submitted)
                .extracting(Standing::unit)
                .containsAll(confirmed);
    }

    @Test
    @Order(2)
    void leavesNoGapInAnySeries() {
        assertThat(numbers()).isNotEmpty().allMatch(Numbered::hasNoGap);
    }

    @Test
    @Order(3)
    void letsTheOthersHandInAfterwards() throws Exception {
        List<String> others = standing().stream()
                .filter(one -> !one.submitted())
                .map(Standing::unit)
                .toList();
        together(others, LEADERS, unit -> {
            new StaffOnline(server.port(), "ld" + unit).does("Duyệt báo cáo", YES);
            return unit;
        });

        assertThat(standing()).allMatch(Standing::isWhole).allMatch(Standing::submitted);
        assertThat(numbers()).hasSizeGreaterThan(LEADERS).allMatch(Numbered::hasNoGap);
    }

    @Test
    @Order(4)
    void leavesNoFailedWorkAndNoMailTwice() {
        ServerProcess.waitUntil(
                () -> count("act_ru_job where duedate_ is null or duedate_ < now()") == 0,
                Duration.ofSeconds(40),
                "the jobs of the day");
        assertThat(count("act_ru_incident")).isZero();
        assertThat(count("act_ru_job where retries_ = 0 or exception_msg_ is not null"))
                .isZero();
        assertThat(
                        count(
                                "(select 1 from outbox_mail group by account, subject, created_at::date having count(*) > 1) t"))
                .isZero();
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private List<Standing> standing() {
        return database.sql(STANDING)
                .param("units", units)
                .query(Standing.class)
                .list();
    }

    private List<Numbered> numbers() {
        return database.sql(NUMBERS).query(Numbered.class).list();
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

    /** Where one report stands in the obligation, the engine, the documents and the history. */
    record Standing(String unit, String state, int approvals, int receipts, int issued, int submissions) {

        boolean submitted() {
            return state.equals("SUBMITTED");
        }

        /** Either not handed in at all, or once and everywhere. */
        boolean isWhole() {
            int times = submitted() ? 1 : 0;
            return (submitted() || state.equals("ASKED"))
                    && approvals == 1 - times
                    && receipts == times
                    && issued == times
                    && submissions == times;
        }
    }

    /** The numbers of one series. */
    record Numbered(String unit, int last, int documents, int different) {

        boolean hasNoGap() {
            return last == documents && last == different;
        }
    }
}
