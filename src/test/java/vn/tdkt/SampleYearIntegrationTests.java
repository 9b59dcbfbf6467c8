package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The sample province's six-month review of 2026 from its first start to the province's report: every person logs in
 * and answers over HTTP, and the server's own job executor does the rest.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleYearIntegrationTests {

    private static final Path DIRECTORY = Path.of("target", "sample-year");
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, ?> TAKEN = Map.of("taken", true);

    private static final String REPORTS = """
            select o.id, o.debtor as unit, c.debtor as cluster, h.unit as head,
                   row_number() over (partition by o.debtor = h.unit order by o.id) as drawn
              from obligation o join obligation c on c.id = o.parent
              join cluster_role h on h.cluster = c.debtor and h.year = o.year and h.role = 'HEAD'
             where o.year = 2026 and o.kind = 'six-month-unit-report' order by o.id
            """;

    private static final String TASK = """
            select t.id_ from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_
             where p.business_key_ = 'obligation/' || ? and t.task_def_key_ = ?
            """;

    private ServerProcess server;
    private OfficesOnline offices;
    private JdbcClient database;
    private Evidence evidence;
    private List<Report> reports;

    @BeforeAll
    void walkTheReview() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        server = ServerProcess.start(DIRECTORY, "server.log");
        offices = new OfficesOnline(server.port());
        database = server.database();
        evidence = new Evidence(database);
        long start = System.nanoTime();
        offices.issueGuidance();
        reports = database.sql(REPORTS).query(Report.class).list();
        ServerProcess.waitUntil(() -> prepareTasks() == reports.size(), PATIENCE, "a task for every unit");
        offices.moveTheClock("2026-06-20");
        each(reports, this::meetsItsFate);
        each(heads(), this::takesOrAsksForMore);
        each(with(Fate.SUPPLEMENTED), this::handsIn);
        each(heads(), this::takesWhatIsLeftAndConsolidates);
        each(
                List.of(new StaffOnline(server.port(), "tdkt1")),
                office -> office.all("Tiếp nhận văn bản").forEach(task -> office.answers(task, TAKEN)));
        offices.reportForTheProvince();
        ServerProcess.waitUntil(() -> evidence.dueJobs() == 0, PATIENCE, "the last jobs");
        System.out.printf(
                "Tỉnh mẫu qua HTTP: %d đơn vị, %.1f giây%n", reports.size(), (System.nanoTime() - start) / 1e9);
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void endsEveryObligationAsChosen() {
        assertThat(reports)
                .hasSizeGreaterThan(150)
                .allSatisfy(report -> assertThat(database.sql("select state from obligation where id = ?")
                                .param(report.id())
                                .query(String.class)
                                .single())
                        .as(report.unit())
                        .isEqualTo(report.fate().end().name()));
        assertThat(
                        evidence.count(
                                "obligation where kind like 'six-month-%' and kind <> 'six-month-unit-report' and state <> 'ACCEPTED'"))
                .isZero();
    }

    @Test
    void leavesNoInstanceNoIncidentAndNoFailedJob() {
        assertThat(evidence.count("act_ru_execution where proc_def_id_ not like 'annual-cycle:%'"))
                .isZero();
        assertThat(evidence.count("act_ru_incident")).isZero();
        assertThat(evidence.count("act_ru_job where retries_ = 0 or exception_msg_ is not null"))
                .isZero();
        assertThat(evidence.count("act_ru_job where process_def_key_ not in ('daily-reminders', 'annual-cycle')"))
                .isZero();
    }

    @Test
    void numbersEveryIssuersDocumentsWithoutGaps() {
        assertThat(evidence.numbers()).hasSizeGreaterThan(100).allMatch(Evidence.Numbered::hasNoGap);
    }

    private void meetsItsFate(Report report) {
        switch (report.fate()) {
            case EXCUSED -> offices.excuse(report.id());
            case MISSING -> {}
            case SENT_OUTSIDE ->
                officer(report.unit())
                        .does(
                                "Chuẩn bị văn bản",
                                Map.of("outside", Map.of("way", "POST", "on", "2026-06-19", "who", "Văn thư")));
            default -> handsIn(report);
        }
    }

    private void handsIn(Report report) {
        officer(report.unit()).preparesReport();
        leader(report.unit()).does("Duyệt văn bản", Map.of("approved", true));
    }

    private void takesOrAsksForMore(String head) {
        StaffOnline officer = officer(head);
        of(head).forEach(report -> task(report.id(), "userTask_receiveReport")
                .forEach(task -> officer.answers(
                        task,
                        report.fate() == Fate.SUPPLEMENTED
                                ? Map.of("taken", false, "reason", "Thiếu số liệu")
                                : TAKEN)));
    }

    private void takesWhatIsLeftAndConsolidates(String head) {
        StaffOnline officer = officer(head);
        officer.all("Tiếp nhận văn bản").forEach(task -> officer.answers(task, TAKEN));
        if (of(head).stream().anyMatch(report -> report.fate() == Fate.MISSING)) {
            officer.does("Theo dõi, đôn đốc", Map.of("close", true, "reason", "Đã quá hạn"));
        }
        officer.does(
                "Chuẩn bị văn bản",
                Map.of(
                        "review",
                        Map.of("way", "MEETING", "on", "2026-06-18", "place", "Hội trường"),
                        "sections",
                        YearAtWork.SECTIONS));
        leader(head).does("Duyệt văn bản", Map.of("approved", true));
    }

    private StaffOnline officer(String unit) {
        return new StaffOnline(server.port(), "cb" + unit);
    }

    private StaffOnline leader(String unit) {
        return new StaffOnline(server.port(), "ld" + unit);
    }

    private List<String> heads() {
        return reports.stream().map(Report::head).distinct().toList();
    }

    private List<Report> of(String head) {
        return reports.stream().filter(report -> report.head().equals(head)).toList();
    }

    private List<Report> with(Fate fate) {
        return reports.stream().filter(report -> report.fate() == fate).toList();
    }

    private List<String> task(long obligation, String step) {
        return database.sql(TASK).params(obligation, step).query(String.class).list();
    }

    private int prepareTasks() {
        return evidence.count(
                "act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_ join obligation o on p.business_key_ ="
                        + " 'obligation/' || o.id where o.kind = 'six-month-unit-report'");
    }

    private static <T> void each(List<T> people, Consumer<T> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> done = new ArrayList<>();
            people.forEach(person -> done.add(threads.submit(() -> deed.accept(person))));
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A unit's report of the sample; one member in twenty is missing, one excused, one sent by post, one supplemented. */
    record Report(long id, String unit, String cluster, String head, int drawn) {

        Fate fate() {
            if (unit.equals(head)) {
                return Fate.ON_TIME;
            }
            return switch (drawn % 20) {
                case 0 -> Fate.MISSING;
                case 5 -> Fate.EXCUSED;
                case 10 -> Fate.SENT_OUTSIDE;
                case 15 -> Fate.SUPPLEMENTED;
                default -> Fate.ON_TIME;
            };
        }
    }
}
