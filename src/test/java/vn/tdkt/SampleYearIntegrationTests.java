package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.sandbox.SampleAccount;
import vn.tdkt.sandbox.rehearsal.Fate;

/**
 * What a new sample province plays by itself: from its first start through the six-month review of 2026 into the autumn,
 * where it leaves work to a newcomer. Every person logs in and answers over HTTP, the server's own job executor does the
 * rest, and the server is killed on the way. The year to its end is {@link WholeSampleYear}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleYearIntegrationTests {

    private static final Path DIRECTORY = Path.of("target", "sample-year");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String REHEARSAL = "/camunda/api/tdkt/rehearsal";
    /** As a newcomer gets it. */
    private static final long SEED = 11;

    private static final String UNTIL = "2026-10-21";
    private static final Map<String, ?> WISH = Map.of("until", "2027-04-30", "seed", SEED);

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
        server = ServerProcess.start(DIRECTORY, "server.log", ServerProcess.REHEARSAL + UNTIL);
        look();
        refusesAnythingElseBesideIt();
        ServerProcess.waitUntil(() -> evidence.count("act_ru_task") > 150, PATIENCE, "tasks for everybody");
        ServerProcess.waitUntil(() -> received() > 20, PATIENCE, "the middle of the review");
        server.kill();
        server = ServerProcess.start(DIRECTORY, "server-after-kill.log", ServerProcess.REHEARSAL + UNTIL);
        look();
        ServerProcess.waitUntil(() -> !state().equals("RUNNING"), PATIENCE, "the end of the rehearsal");
        assertThat(state()).isEqualTo("DONE");
        reports = database.sql(REPORTS).query(Report.class).list();
        System.out.println("Diễn tập: " + administrator().get(REHEARSAL).body());
    }

    private void refusesAnythingElseBesideIt() {
        assertThat(administrator().post(REHEARSAL, WISH).message()).startsWith("Đang diễn tập rồi");
        assertThat(administrator()
                        .post("/camunda/api/tdkt/clock", Map.of("to", UNTIL))
                        .message())
                .startsWith("Tỉnh mẫu đang diễn tập");
        JsonNode progress =
                new StaffClient(server.port()).get("/sample-progress").json();
        assertThat(progress.path("playing").asBoolean()).isTrue();
        assertThat(progress.path("workLeft").asBoolean()).isTrue();
        assertThat(progress.path("until").asText()).isEqualTo(UNTIL);
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
                                "obligation where year = 2026 and kind like 'six-month-%' and kind <> 'six-month-unit-report' and state <> 'ACCEPTED'"))
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
    void recordsEveryDayOnceAndGetsAnAnswerToEveryForm() {
        assertThat(evidence.count("rehearsal_day where day between '2026-05-05' and '" + UNTIL + "'"))
                .isEqualTo(170);
        assertThat(evidence.count("rehearsal_day where refused > 0 or without_player > 0 or failed_jobs > 0"))
                .isZero();
    }

    @Test
    void leavesSomethingOnTheListOfEverySampleAccount() {
        assertThat(SampleAccount.accounts())
                .allSatisfy(account -> assertThat(new StaffOnline(server.port(), account).all(""))
                        .as(account)
                        .isNotEmpty());
        assertThat(database.sql("select state, count(*) from obligation where year = 2026 and kind = 'year-unit-report'"
                                + " and due < '" + UNTIL + "' group by state")
                        .query((row, number) -> row.getString("state"))
                        .list())
                .contains("ASKED", "ACCEPTED");
        assertThat(evidence.count("document where issued_number is not null")).isGreaterThan(300);
    }

    @Test
    void leavesNothingThatDisagrees() {
        assertThat(administrator().get("/camunda/api/tdkt/verify").json().path("findings"))
                .isEmpty();
        assertThat(evidence.count("act_ru_incident")).isZero();
        assertThat(evidence.count("act_ru_job where retries_ = 0 or exception_msg_ is not null"))
                .isZero();
    }

    @Test
    void numbersEveryIssuersDocumentsWithoutGaps() {
        assertThat(evidence.numbers()).hasSizeGreaterThan(100).allMatch(Evidence.Numbered::hasNoGap);
    }

    /** The last test: the sample accounts catch up. */
    @Test
    @Order(Integer.MAX_VALUE)
    void goesOnAfterItBrokeOffWhenTheAdministratorSaysSo() {
        database.sql("update rehearsal set state = 'FAILED', message = 'Máy chủ không đáp ứng'")
                .update();
        assertThat(administrator()
                        .get(REHEARSAL)
                        .json()
                        .path("standing")
                        .path("message")
                        .asText())
                .isEqualTo("Máy chủ không đáp ứng");
        assertThat(administrator().post(REHEARSAL, Map.of("until", UNTIL)).message())
                .contains("muộn hơn");

        StaffClient.Answer begun = administrator().post(REHEARSAL, Map.of("until", "2026-10-22"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        ServerProcess.waitUntil(() -> state().equals("DONE"), PATIENCE, "one more day");
        assertThat(evidence.count("rehearsal_day where day = '2026-10-22' and answered > 0 and refused = 0"))
                .isEqualTo(1);
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
