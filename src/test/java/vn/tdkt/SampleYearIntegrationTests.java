package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.sandbox.rehearsal.Fate;

/**
 * The sample province's six-month review of 2026, rehearsed from its first start to the province's report: every person
 * logs in and answers over HTTP, the server's own job executor does the rest, and the server is killed on the way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleYearIntegrationTests {

    private static final Path DIRECTORY = Path.of("target", "sample-year");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String REHEARSAL = "/camunda/api/tdkt/rehearsal";
    private static final long SEED = 11;
    private static final Map<String, ?> WISH = Map.of("until", "2026-07-20", "seed", SEED);

    private static final String REPORTS = """
            select o.id, o.debtor as unit, o.state, o.supplements, coalesce(o.submitted_on > o.due, false) as late, exists (select from cluster_role h
                       where h.unit = o.debtor and h.year = o.year and h.role = 'HEAD') as head
              from obligation o where o.year = 2026 and o.kind = 'six-month-unit-report' order by o.id
            """;

    private ServerProcess server;
    private JdbcClient database;
    private Evidence evidence;
    private List<Report> reports;

    @BeforeAll
    void rehearseTheReview() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        server = ServerProcess.start(DIRECTORY, "server.log");
        StaffClient.Answer begun = administrator().post(REHEARSAL, WISH);
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        assertThat(administrator().post(REHEARSAL, WISH).message()).startsWith("Đang diễn tập rồi");
        look();
        ServerProcess.waitUntil(() -> evidence.count("act_ru_task") > 150, PATIENCE, "tasks for everybody");
        ServerProcess.waitUntil(() -> received() > 20, PATIENCE, "the middle of the review");
        server.kill();
        server = ServerProcess.start(DIRECTORY, "server-after-kill.log");
        look();
        ServerProcess.waitUntil(() -> !state().equals("RUNNING"), PATIENCE, "the end of the rehearsal");
        assertThat(state()).isEqualTo("DONE");
        reports = database.sql(REPORTS).query(Report.class).list();
        System.out.println("Diễn tập: " + administrator().get(REHEARSAL).body());
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void endsEveryObligationAsTheSeedChose() {
        assertThat(reports)
                .hasSizeGreaterThan(150)
                .allSatisfy(report -> assertThat(report.state())
                        .as(report.unit())
                        .isEqualTo(report.fate().end().name()));
        assertThat(reports.stream().map(Report::fate)).contains(Fate.values());
        assertThat(
                        evidence.count(
                                "obligation where kind like 'six-month-%' and kind <> 'six-month-unit-report' and state <> 'ACCEPTED'"))
                .isZero();
    }

    @Test
    void remembersWhoWasLateAndWhoSentASupplement() {
        assertThat(reports).filteredOn(Report::late).isNotEmpty();
        assertThat(reports)
                .allSatisfy(
                        report -> assertThat(report.late()).as(report.unit()).isEqualTo(report.fate() == Fate.LATE))
                .allSatisfy(report -> assertThat(report.supplements() > 0)
                        .as(report.unit())
                        .isEqualTo(report.fate() == Fate.SUPPLEMENTED));
    }

    @Test
    void recordsEveryDayOnce() {
        assertThat(evidence.count("rehearsal_day where day between '2026-05-05' and '2026-07-20'"))
                .isEqualTo(77);
        assertThat(evidence.count("rehearsal_day where refused > 0 or without_player > 0 or failed_jobs > 0"))
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

    private void look() throws Exception {
        database = server.database();
        evidence = new Evidence(database);
    }

    private StaffClient administrator() {
        return StaffClient.loggedIn(server.port(), "quantri", StaffOnline.PASSWORD);
    }

    private int received() {
        return evidence.count("obligation where kind = 'six-month-unit-report' and state = 'ACCEPTED'");
    }

    private String state() {
        return database.sql("select state from rehearsal").query(String.class).single();
    }

    /** A unit's report of the sample. */
    record Report(long id, String unit, String state, int supplements, boolean late, boolean head) {

        Fate fate() {
            return head
                    ? Fate.ofLeading(SEED, 2026, "six-month-unit-report", unit)
                    : Fate.of(SEED, 2026, "six-month-unit-report", unit);
        }
    }
}
