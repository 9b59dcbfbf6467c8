package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.obligation.Corrections;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.process.Tasks;
import vn.tdkt.reminder.Reminders;
import vn.tdkt.report.ClusterReports;
import vn.tdkt.report.Collecting;
import vn.tdkt.report.Member;
import vn.tdkt.report.OutdatedFigures;
import vn.tdkt.report.ReportSheets;
import vn.tdkt.report.Sum;

/** Two blocks at their half-year: a unit and a receiver find mistakes after the totals above are issued. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionIntegrationTests extends ServerTests {

    private static final int YEAR = 2000;
    private static final String PAGE = "/camunda/api/tdkt/obligations/";
    private static final String ACHIEVED = RegisteredTargets.INITIATIVES + " (việc): thực hiện";
    private static final Map<String, String> REASON = Map.of("reason", "Cộng nhầm hai sáng kiến");

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "DC")
            .clusterOf(4, "A", "Khối đính chính một")
            .clusterOf(2, "B", "Khối đính chính hai");

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    RegisteredTargets targets;

    @Autowired
    Obligations obligations;

    @Autowired
    Corrections corrections;

    @Autowired
    OutsideRecords outside;

    @Autowired
    ClusterReports clusterReports;

    @Autowired
    ReportSheets sheets;

    @Autowired
    OutdatedFigures outdated;

    @Autowired
    Collecting collecting;

    @Autowired
    Reminders reminders;

    @Autowired
    MailBook mails;

    @Autowired
    Passwords passwords;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    @LocalServerPort
    int port;

    private YearAtWork work;

    @BeforeAll
    void reportTheHalfYear() {
        jobExecutor.shutdown();
        database.sql("delete from login_attempt").update();
        work = new YearAtWork(staff, province);
        work.on(5, 2);
        province.importInto(organisationImport);
        province.clusters().stream()
                .flatMap(cluster -> province.members(cluster).stream())
                .forEach(unit -> {
                    targets.register(YEAR, unit);
                    passwords.set("cb" + unit, OneReport.PASSWORD);
                });
        passwords.set(province.standingOfficer(), OneReport.PASSWORD);
        opening.open(YEAR, province.standingOfficer());
        work.issueGuidance();
        work.on(6, 12);
        List.of("DCA1", "DCA2", "DCA3", "DCB2").forEach(unit -> work.handIn(unit, results(unit, 5)));
        outside.onBehalf(
                unit("DCA4").id(),
                new DoneOutside(DoneOutside.Way.POST, LocalDate.of(YEAR, 6, 10), "Văn thư", null, null),
                "cbDCA1");
        List.of("DCA1", "DCB1").forEach(head -> work.receipts(head).forEach(receipt -> work.take(head, receipt)));
        work.on(7, 6);
        work.consolidate("DCA1");
        work.takeClusters();
    }

    @AfterAll
    void comeBack() {
        try {
            leftovers.withdrawAll(YEAR);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    @Test
    @Order(1)
    void letsNobodyButItsOwnerAndItsReceiversBegin() {
        assertThat(begin("cbDCA3", unit("DCA2")).status()).isEqualTo(403);
        assertThat(begin("cbDCB1", unit("DCA2")).status()).isEqualTo(403);
        assertThat(as("cbDCA3").get(PAGE + unit("DCA2").id() + "/corrections").status())
                .isEqualTo(404);
        assertThat(as("cbDCA2").post(correctionsOf(unit("DCA2")), Map.of()).message())
                .startsWith("Chưa ghi lý do");
        assertThat(unit("DCA2").correcting()).isNull();
    }

    @Test
    @Order(2)
    void refusesWhatWasNotTakenWhatHasNoDataAndAClosedYear() {
        assertThat(begin("cbDCB1", unit("DCB1")).message()).contains("Chỉ đính chính được báo cáo đã tiếp nhận");
        assertThat(begin("cbDCA4", unit("DCA4")).message()).contains("không có số liệu ở đây để đính chính");
        close("now()");
        assertThat(begin("cbDCA2", unit("DCA2")).message()).startsWith("Năm thi đua 2000 đã khép");
        close("null");
    }

    @Test
    @Order(3)
    void givesTheTaskBackWithTheReasonAndAShortDateOfItsOwn() {
        assertThat(begin("cbDCA2", unit("DCA2")).status()).isEqualTo(200);
        assertThat(begin("cbDCA2", unit("DCA2")).message()).contains("đang được đính chính");

        assertThat(unit("DCA2"))
                .returns(State.ACCEPTED, Obligation::state)
                .returns(State.ASKED, Obligation::correcting)
                .returns(LocalDate.of(YEAR, 7, 11), Obligation::currentDue)
                .returns(LocalDate.of(YEAR, 6, 12), Obligation::submittedOn);
        Task task = staff.as("cbDCA2").task("Chuẩn bị văn bản");
        assertThat(task.getDueDate()).isNotNull();
        JsonNode sheet = as("cbDCA2")
                .get("/camunda/api/tdkt/task/" + task.getId() + "/sheet")
                .json();
        assertThat(sheet.findPath("notice").asText()).isEqualTo("Đính chính: Cộng nhầm hai sáng kiến");
        assertThat(sheet.findPath("targets").get(0).path("achieved").asInt()).isEqualTo(5);
    }

    @Test
    @Order(4)
    void remindsOfTheCorrectionAsOfASupplement() {
        work.on(7, 10);
        reminders.remindEverybody();
        assertThat(mails.lastTo("cbDCA2")).contains("bản đính chính: hạn 11/7/2000, còn 1 ngày");
    }

    @Test
    @Order(5)
    void countsWhatWasAcceptedWhileTheCorrectionIsOpen() {
        work.prepare("DCA2", results("DCA2", 3));
        assertThat(achievedOf("DCA")).isEqualTo("15");
        staff.as("ldDCA2").answers("Duyệt văn bản", Map.of("approved", true));

        assertThat(unit("DCA2").correcting()).isEqualTo(State.SUBMITTED);
        assertThat(achievedOf("DCA")).isEqualTo("15");
        assertThat(as("cbDCA1")
                        .get(correctionsOf(cluster("DCA")))
                        .json()
                        .path("outdated")
                        .isNull())
                .isTrue();
    }

    @Test
    @Order(6)
    void showsTheReceiverWhatIsDifferentBeforeItTakes() {
        assertThat(Objects.requireNonNull(sheets.receipt(unit("DCA2").id()).correction())
                        .changes())
                .extracting("what", "before", "after")
                .contains(
                        tuple(ACHIEVED, "5", "3"),
                        tuple("Số, ký hiệu", "01/BC-A2 ngày 12/06/2000", "02/BC-A2 ngày 10/07/2000"))
                .doesNotContain(tuple("Số chỉ tiêu chưa đạt kế hoạch năm", "2", "2"));
        work.receipts("DCA1").forEach(receipt -> work.take("DCA1", receipt));

        assertThat(unit("DCA2"))
                .returns(State.ACCEPTED, Obligation::state)
                .returns(null, Obligation::correcting)
                .returns(LocalDate.of(YEAR, 6, 12), Obligation::submittedOn);
        assertThat(achievedOf("DCA")).isEqualTo("13");
        assertThat(as("cbDCA1")
                        .get(PAGE + unit("DCA2").id())
                        .json()
                        .path("files")
                        .toString())
                .contains("\"Đã được thay thế bằng Báo cáo số 02/BC-A2 ngày 10/07/2000\"");
        assertThat(mails.receiversOf("Đã thay thế: Báo cáo số 01/BC-A2 ngày 12/6/2000"))
                .as("whose register has it")
                .containsExactlyInAnyOrder("cbDCA1", "ldDCA1");
        assertThat(as("cbDCA2")
                        .get(correctionsOf(unit("DCA2")))
                        .json()
                        .path("corrections")
                        .get(0)
                        .path("changes")
                        .toString())
                .contains(ACHIEVED);
    }

    @Test
    @Order(7)
    void tellsTheHeadWhichTotalOfWhichIssuedDocumentIsAnother() {
        JsonNode found = as("cbDCA1").get(correctionsOf(cluster("DCA"))).json().path("outdated");

        assertThat(found.path("number").asText()).isEqualTo("01/BC-A");
        assertThat(found.path("issuedOn").asText()).isEqualTo("2000-07-06");
        assertThat(changes(found.path("totals"))).contains(ACHIEVED + " 15 → 13");
        assertThat(found.path("corrected").get(0).path("name").asText()).isEqualTo("Đơn vị Khối đính chính một 2");
        assertThat(mails.receiversOf("Số liệu đã thay đổi sau khi ban hành: Khối đính chính một"))
                .containsExactlyInAnyOrder("cbDCA1", "ldDCA1");
        assertThat(mails.lastTo("cbDCA1")).contains("01/BC-A ngày 06/07/2000", "15 → 13");
        assertThat(outdated.of(office())).as("not issued yet").isEmpty();
        assertThat(as(province.standingOfficer())
                        .get(PAGE + office().id())
                        .json()
                        .toString())
                .contains("Số liệu nơi gửi đã đính chính");
    }

    @Test
    @Order(8)
    void putsBackWhatWasAcceptedWhenNothingIsCorrectedAfterAll() {
        assertThat(begin("cbDCA3", unit("DCA3")).status()).isEqualTo(200);
        work.prepare("DCA3", results("DCA3", 9));
        assertThat(as("cbDCA3")
                        .post(correctionsOf(unit("DCA3")) + "/drop", REASON)
                        .status())
                .isEqualTo(200);

        assertThat(unit("DCA3").correcting()).isNull();
        assertThat(achievedOf("DCA")).isEqualTo("13");
        assertThat(staff.as("ldDCA3").taskNames()).isEmpty();
        assertThat(leftovers.instances(YEAR))
                .as("of DCB1 and what waits for it")
                .isPositive();
    }

    @Test
    @Order(9)
    void missesNobodyWhoseCorrectionIsOpenWhenItsReceiverCloses() {
        assertThat(begin("cbDCB1", unit("DCB2")).status()).isEqualTo(200);
        assertThat(collecting.sheet(cluster("DCB").id()).members())
                .as("what the head follows")
                .extracting(Member::state, Member::correcting)
                .contains(tuple(State.ACCEPTED, State.ASKED));
        assertThat(mails.lastTo("cbDCB2")).contains("Đề nghị đính chính", "Cộng nhầm hai sáng kiến");
        assertThat(as("cbDCB2")
                        .post(correctionsOf(unit("DCB2")) + "/drop", REASON)
                        .message())
                .startsWith("Nơi nhận yêu cầu đính chính");
        work.prepare("DCB2", results("DCB2", 2));
        work.stopCollecting("cbDCB1");

        assertThat(unit("DCB1").state()).isEqualTo(State.MISSED);
        assertThat(unit("DCB2").state()).isEqualTo(State.ACCEPTED);
        work.consolidate("DCB1");
        work.takeClusters();
        work.reportForTheProvince();
        assertThat(achievedOf("DCB")).isEqualTo("5");
    }

    @Test
    @Order(10)
    void tellsClusterAndProvinceAtOnceWhenBothAreIssued() {
        work.on(7, 11);
        staff.as("ldDCB2").answers("Duyệt văn bản", Map.of("approved", true));
        work.receipts("DCB1").forEach(receipt -> work.take("DCB1", receipt));

        assertThat(changes(outdatedOf("cbDCB1", cluster("DCB")))).contains(ACHIEVED + " 5 → 2");
        assertThat(changes(outdatedOf(province.standingOfficer(), office()))).contains(ACHIEVED + " 18 → 15");
        assertThat(mails.receiversOf("Số liệu đã thay đổi sau khi ban hành: Ban Thi đua"))
                .contains(province.standingOfficer());
    }

    @Test
    @Order(11)
    void letsTheHeadCorrectItsOwnReport() {
        work.on(7, 12);
        assertThat(begin("cbDCB1", cluster("DCA")).status()).isEqualTo(403);
        assertThat(begin("cbDCA1", cluster("DCA")).status()).isEqualTo(200);
        work.consolidate("DCA1");
        Task receipt = staff.as(province.standingOfficer()).task("Tiếp nhận văn bản – Khối đính chính một");
        assertThat(tasks.sheet(
                                receipt.getId(),
                                people.byAccount(province.standingOfficer()).orElseThrow())
                        .data()
                        .toString())
                .contains("before=15, after=13");
        work.takeClusters();

        assertThat(outdated.of(cluster("DCA"))).isEmpty();
        assertThat(as("cbDCA1").get(correctionsOf(cluster("DCA"))).json().toString())
                .contains("01/BC-A ngày 06/07/2000", "02/BC-A ngày 12/07/2000");
        assertThat(outdated.of(office()).orElseThrow().corrected())
                .extracting(OutdatedFigures.Corrected::name)
                .containsExactly("Đơn vị Khối đính chính hai 2", "Khối đính chính một");
    }

    @Test
    @Order(12)
    void readsAPageWithTheSameNumberOfStatementsHoweverManyReport() {
        Obligation four = cluster("DCA");
        Obligation two = cluster("DCB");
        assertThat(StatementCount.of(() -> outdated.of(two)))
                .isEqualTo(StatementCount.of(() -> outdated.of(four)))
                .isLessThanOrEqualTo(4);
        assertThat(leftovers.instances(YEAR)).isZero();
    }

    @Test
    @Order(13)
    void takesWhatWasHandedInAndDropsTheRestWhenTheYearIsClosed() {
        begin("cbDCA2", unit("DCA2"));
        begin("cbDCA3", unit("DCA3"));
        work.handIn("DCA2", results("DCA2", 4));
        work.prepare("DCA3", results("DCA3", 9));
        corrections.endWithYear(YEAR, "Khép năm", province.standingOfficer());

        assertThat(List.of(unit("DCA2"), unit("DCA3"))).allMatch(one -> one.correcting() == null);
        assertThat(achievedOf("DCA")).as("13, and one more of DCA2").isEqualTo("14");
        assertThat(leftovers.instances(YEAR)).isZero();
    }

    private StaffClient.Answer begin(String account, Obligation obligation) {
        return as(account).post(correctionsOf(obligation), REASON);
    }

    private JsonNode outdatedOf(String account, Obligation obligation) {
        return as(account)
                .get(correctionsOf(obligation))
                .json()
                .path("outdated")
                .path("totals");
    }

    private static String correctionsOf(Obligation obligation) {
        return PAGE + obligation.id() + "/corrections";
    }

    private static List<String> changes(JsonNode shown) {
        List<String> changes = new ArrayList<>();
        shown.forEach(one -> changes.add(one.path("what").asText() + " "
                + one.path("before").asText() + " → " + one.path("after").asText()));
        return changes;
    }

    /** So many of both targets. */
    private List<Map<String, Object>> results(String unit, int achieved) {
        return targets.achieved(YEAR, unit).stream()
                .map(one -> Map.<String, Object>of("targetId", one.get("targetId"), "achieved", achieved))
                .toList();
    }

    private String achievedOf(String cluster) {
        return clusterReports.sheet(cluster(cluster).id()).targets().stream()
                .filter(sum -> sum.name().equals(RegisteredTargets.INITIATIVES))
                .map(Sum::achieved)
                .findFirst()
                .map(sum -> sum.stripTrailingZeros().toPlainString())
                .orElse("none");
    }

    private void close(String moment) {
        database.sql("update emulation_cycle set closed_at = " + moment + " where year = " + YEAR)
                .update();
    }

    private Obligation unit(String code) {
        return obligations.of(YEAR, "six-month-unit-report", Party.unit(code));
    }

    private Obligation cluster(String code) {
        return obligations.of(YEAR, "six-month-cluster-report", Party.cluster(code));
    }

    private Obligation office() {
        return obligations.of(YEAR, "six-month-province-report", Party.OFFICE);
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, OneReport.PASSWORD);
    }
}
