package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import vn.tdkt.cycle.Cycles;
import vn.tdkt.document.Attachments;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
import vn.tdkt.document.Documents;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Corrections;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.process.Tasks;
import vn.tdkt.report.Change;
import vn.tdkt.report.OutdatedFigures;

/** The end of a year as seed 002 asks for it, from the guidance to the text the members agreed to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearEndWalkthroughTests extends ServerTests {

    private static final int YEAR = 2002;
    private static final String BLOCK = "TKN";
    private static final String HEAD = "cbTKN1";

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "TK")
            .clusterOf(7, "N", "Khối Nội chính thử")
            .clusterOf(3, "S", "Khối nhỏ cuối năm")
            .clusterOf(40, "L", "Khối lớn cuối năm");

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
    OutdatedFigures outdated;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    Attachments attachments;

    @Autowired
    Cycles cycles;

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

    @Autowired
    Passwords passwords;

    @LocalServerPort
    int port;

    private YearAtWork work;

    @BeforeAll
    void openTheYearInSeptember() {
        jobExecutor.shutdown();
        work = new YearAtWork(staff, province);
        work.on(9, 1);
        province.importInto(organisationImport);
        province.members(BLOCK).forEach(unit -> targets.register(YEAR, unit));
        opening.open(YEAR, province.standingOfficer());
        reportedTheHalfYear("TKN2");
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
    void keepsTheTwentyFifthOf2020ThoughItIsASunday() {
        assertThat(cycles.datesOf(2020).dueForAll("year-cluster-report")).isEqualTo("2020-10-25");
        assertThat(cycles.daysOff().reason(LocalDate.of(2020, 10, 25))).contains("Chủ nhật");
    }

    @Test
    @Order(2)
    void issuesTheGuidanceOfTheYearWithItsDates() {
        work.issueYearGuidance();

        assertThat(text(document(office("year-guidance"), "guidance-letter")))
                .containsSubsequence("20/10/2002", "25/10/2002", "31/10/2002")
                .contains("Góp ý dự thảo báo cáo tổng kết năm");
    }

    @Test
    @Order(3)
    void asksEveryUnitForOnePackage() {
        assertThat(staff.as("cbTKN2").taskNames())
                .singleElement()
                .asString()
                .startsWith("Chuẩn bị văn bản")
                .contains("Báo cáo tổng kết năm");
        assertThat(report("TKN2").due()).isEqualTo("2002-10-20");
    }

    @Test
    @Order(4)
    void refusesASummaryThatIsTooLongAndSaysHowLongItIs() {
        work.on(10, 12);
        Map<String, Object> answer = complete("TKN2", "96,5");
        answer.put("summary", "Đơn vị đã hoàn thành các nhiệm vụ được giao trong năm.\n".repeat(60));

        assertThatThrownBy(() -> staff.as("cbTKN2").answers("Chuẩn bị văn bản", answer))
                .hasMessageContaining("hiện dài 2,2 trang A4, quá mức 1,5 trang; hãy rút bớt khoảng");
    }

    @Test
    @Order(5)
    void refusesPointsWithoutTheirSheet() {
        Map<String, Object> answer = complete("TKN2", "96,5");
        answer.remove("scoreSheetId");
        assertThatThrownBy(() -> staff.as("cbTKN2").answers("Chuẩn bị văn bản", answer))
                .hasMessageContaining("bảng tự chấm điểm kèm theo");

        Map<String, Object> wrong = complete("TKN2", "965");
        assertThatThrownBy(() -> staff.as("cbTKN2").answers("Chuẩn bị văn bản", wrong))
                .hasMessageContaining("Tổng điểm tự chấm 965 không hợp với thang 100 điểm");
    }

    @Test
    @Order(6)
    void handsInReportSummaryAndPointsWithOneApproval() {
        handIn("TKN2", "96,5");

        assertThat(report("TKN2").state()).isEqualTo(State.SUBMITTED);
        assertThat(document(report("TKN2"), "unit-report").issue().orElseThrow().number())
                .isEqualTo(1);
        assertThat(document(report("TKN2"), "report-summary"))
                .satisfies(summary -> assertThat(summary.issue()).isEmpty())
                .satisfies(summary -> assertThat(summary.state()).isEqualTo(DocumentState.APPROVED));
        assertThat(text(document(report("TKN2"), "unit-report")))
                .contains("Thực hiện cả năm", "Tổng điểm tự chấm của đơn vị: 96,5 điểm, theo thang 100 điểm")
                .doesNotContain("sơ kết", "Điều chỉnh chỉ tiêu");
    }

    @Test
    @Order(7)
    void measuresTheYearAgainstTheAdjustedPlanBesideTheHalfYear() {
        assertThat(text(document(report("TKN2"), "unit-report")))
                .contains(RegisteredTargets.INITIATIVES + "\nviệc\n8\n4\n");
    }

    @Test
    @Order(7)
    void measuresASummaryWhileItIsTyped() {
        inTasklist("cbTKN6", "Chuẩn bị văn bản", "year-end-unit", page -> {
            page.locator("[ng-model='td.answer.summary']")
                    .fill("Đơn vị đã hoàn thành các nhiệm vụ được giao trong năm.\n".repeat(60));
            page.getByText("hiện dài 2,2 trang A4, quá mức 1,5 trang").waitFor();
            assertThat(page.locator(".td-form").innerText())
                    .contains("Thực hiện 6 tháng", "Thực hiện cả năm", "Bảng tự chấm điểm")
                    .doesNotContain("sơ kết", "Điều chỉnh");
        });
    }

    @Test
    @Order(8)
    void takesASupplementAPackageFromOutsideAndALateOne() {
        handIn("TKN4", "95");
        staff.as(HEAD)
                .answers(
                        staff.as(HEAD).task("Tiếp nhận văn bản – Đơn vị Khối Nội chính thử 4"),
                        Map.of("taken", false, "reason", "Thiếu minh chứng"));
        handIn("TKN4", "94");
        staff.as("cbTKN5")
                .answers(
                        "Chuẩn bị văn bản",
                        Map.of("outside", Map.of("way", "POST", "on", YEAR + "-10-12", "who", "Văn thư")));
        handIn("TKN1", "97");
        handIn("TKN6", "93");
        handIn("TKN7", "93");
        work.on(10, 22);
        handIn("TKN3", "90");
        work.receipts("TKN1").forEach(receipt -> work.take("TKN1", receipt));

        assertThat(report("TKN4").supplements()).isEqualTo(1);
        assertThat(report("TKN3").daysLate(LocalDate.of(YEAR, 10, 22))).isEqualTo(2);
        assertThat(documents.ofObligation(report("TKN4").id()).stream()
                        .filter(one -> one.type().equals("report-summary")))
                .singleElement()
                .satisfies(summary -> assertThat(summary.versions()).isEqualTo(2));
        assertThat(staff.as(HEAD).taskNames()).anyMatch(name -> name.startsWith("Soạn dự thảo"));
    }

    @Test
    @Order(8)
    void showsTheHeadPointsAndRanks() {
        inTasklist(HEAD, "Soạn dự thảo", "year-end-head", page -> {
            page.locator("[data-col=checked]").nth(1).fill("93");
            assertThat(page.locator("tr[data-row]").nth(1).innerText()).contains("3 (đồng hạng)");
            assertThat(page.locator(".td-form").innerText())
                    .contains("Bảng tự chấm điểm", "Tóm tắt")
                    .doesNotContain("sơ kết", "Góp ý của");
        });
    }

    @Test
    @Order(9)
    void wantsAReasonForPointsOfItsOwn() {
        work.on(10, 24);
        assertThatThrownBy(() -> staff.as(HEAD).answers("Soạn dự thảo", draft("TKN2", "95", "")))
                .hasMessageContaining("lý do điểm của Đơn vị Khối Nội chính thử 2 khác điểm tự chấm");

        staff.as(HEAD).answers("Soạn dự thảo", draft("TKN2", "95", "Chưa có minh chứng tiêu chí 4"));
        staff.as("ldTKN1").answers("Duyệt dự thảo", Map.of("ok", true));
        staff.letTheEngineWork();
        assertThat(text(document(block(), "cluster-report")))
                .contains(
                        "Đơn vị Khối Nội chính thử 1\n100\n97\n97\n1\n",
                        "Đơn vị Khối Nội chính thử 2\n100\n96,5\n95\n2\nChưa có minh chứng tiêu chí 4",
                        "Đơn vị Khối Nội chính thử 6\n100\n93\n93\n4 (đồng hạng)",
                        "Đơn vị Khối Nội chính thử 7\n100\n93\n93\n4 (đồng hạng)",
                        "Đơn vị chưa có điểm: Đơn vị Khối Nội chính thử 5.")
                .doesNotContain("góp ý", "sơ kết");
    }

    @Test
    @Order(10)
    void letsMembersCommentUntilTheEndOfOctoberAndTakesSilenceForConsent() {
        assertThat(obligations.below(block().id()).stream()
                        .filter(below -> below.kind().equals("draft-comment")))
                .hasSize(6)
                .allMatch(comment -> comment.due().equals(LocalDate.of(YEAR, 10, 31)));
        staff.as("cbTKN2").answers("Trả lời", Map.of("agrees", true, "text", ""));
        staff.as("cbTKN3").answers("Trả lời", Map.of("agrees", false, "text", "Xem lại điểm tiêu chí 2"));
        work.on(11, 1);
        staff.letTheEngineWork();

        assertThat(staff.as("cbTKN4").taskNames()).isEmpty();
        assertThat(staff.as(HEAD).taskNames()).anyMatch(name -> name.startsWith("Chuẩn bị văn bản"));
    }

    @Test
    @Order(11)
    void saysInTheFinalTextWhoAgreedAndWhoSaidNothing() {
        staff.as(HEAD).answers("Chuẩn bị văn bản", draft("TKN2", "96,5", ""));
        staff.as("ldTKN1").answers("Duyệt văn bản", Map.of("approved", true));
        staff.letTheEngineWork();

        assertThat(block().state()).isEqualTo(State.ACCEPTED);
        assertThat(text(document(block(), "cluster-report")))
                .contains(
                        "Dự thảo báo cáo đã được gửi lấy ý kiến các đơn vị thành viên:",
                        "1 đơn vị đồng ý (Đơn vị Khối Nội chính thử 2)",
                        "1 đơn vị có ý kiến khác (Đơn vị Khối Nội chính thử 3)",
                        "không có ý kiến trong thời hạn, coi như đồng ý (Đơn vị Khối Nội chính thử 4,",
                        "Đơn vị Khối Nội chính thử 2\n100\n96,5\n96,5\n2\n")
                .contains("có 7 đơn vị phải gửi báo cáo; 7 đơn vị đã gửi, trong đó 6 đơn vị đúng hạn");
    }

    @Test
    @Order(12)
    void tellsWhoWasAskedForCommentsThatTheReportWasAdopted() {
        assertThat(database.sql("select account from outbox_mail where slot like ?")
                        .param("adopted/" + block().id() + "/%")
                        .query(String.class)
                        .list())
                .contains("cbTKN2", "ldTKN2", "cbTKN7")
                .doesNotContain(HEAD)
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(13)
    void readsTheSheetsWithTheSameNumberOfStatementsInASmallAndALargeBlock() {
        assertThat(statements("cbTKL2", "Chuẩn bị văn bản")).isEqualTo(statements("cbTKS2", "Chuẩn bị văn bản"));
        work.stopCollecting("cbTKS1");
        work.stopCollecting("cbTKL1");

        assertThat(statements("cbTKL1", "Soạn dự thảo")).isEqualTo(statements("cbTKS1", "Soạn dự thảo"));
    }

    @Test
    @Order(13)
    void tellsTheBlockThatPointsChangedAfterItsTextWasAgreed() {
        corrections.begin(report("TKN2").id(), null, "Chấm nhầm tiêu chí 4", "cbTKN2");
        handIn("TKN2", "95,5");
        assertThat(outdated.of(block())).as("only handed in so far").isEmpty();
        work.receipts("TKN1").forEach(receipt -> work.take("TKN1", receipt));

        assertThat(outdated.of(block()).orElseThrow().totals())
                .extracting(Change::inWords)
                .containsExactly(
                        "Điểm bình quân của cụm, khối 93,92 → 93,75",
                        "Điểm của Đơn vị Khối Nội chính thử 2 96,5 → 95,5");
        corrections.begin(report("TKN3").id(), null, "Thiếu điểm cộng", "cbTKN3");
        handIn("TKN3", "91");
        corrections.begin(block().id(), null, "Theo điểm đã đính chính", HEAD);
        staff.as(HEAD).answers("Chuẩn bị văn bản", draft("TKN3", "90", ""));
        staff.as("ldTKN1").answers("Duyệt văn bản", Map.of("approved", true));

        assertThat(block().correcting()).isNull();
        assertThat(outdated.of(block())).isEmpty();
        assertThat(documents.ofObligation(block().id())).hasSize(2);
        assertThat(text(document(block(), "cluster-report")))
                .contains(
                        "Đơn vị Khối Nội chính thử 2\n100\n95,5\n95,5\n2\n",
                        "Đơn vị Khối Nội chính thử 3\n100\n90\n90\n");
        work.on(11, 4);
        work.receipts("TKN1").forEach(receipt -> work.take("TKN1", receipt));
        assertThat(outdated.of(block()).orElseThrow().corrected()).hasSize(1);
    }

    private void inTasklist(String account, String task, String picture, Consumer<Page> steps) {
        passwords.set(account, OneReport.PASSWORD);
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login(account, OneReport.PASSWORD);
            page.setDefaultTimeout(15_000);
            Browser.watch(page, picture, () -> {
                page.getByText("Việc của đơn vị tôi").first().click();
                page.getByText(task).first().click();
                page.getByText("Nhận việc").first().click();
                page.locator(".td-form fieldset:not([disabled])").waitFor();
                page.locator(".td-head strong").first().waitFor();
                steps.accept(page);
            });
            page.locator(".td-form").screenshot(new Locator.ScreenshotOptions().setPath(Browser.picture(picture)));
        }
    }

    private int statements(String account, String name) {
        Task task = staff.as(account).task(name);
        return StatementCount.of(
                () -> tasks.sheet(task.getId(), people.byAccount(account).orElseThrow()));
    }

    private void handIn(String unit, String points) {
        staff.as("cb" + unit).answers("Chuẩn bị văn bản", complete(unit, points));
        staff.as("ld" + unit).answers("Duyệt văn bản", Map.of("approved", true));
    }

    private Map<String, Object> complete(String unit, String points) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("results", targets.achieved(YEAR, unit));
        answer.put("sections", YearAtWork.SECTIONS);
        answer.put("summary", "Hoàn thành mọi chỉ tiêu đã đăng ký; đi đầu trong cải cách thủ tục.");
        answer.put("scoreTotal", number(points));
        answer.put("scoreScale", 100);
        answer.put("scoreSheetId", sheet(unit));
        return answer;
    }

    private long sheet(String unit) {
        return attachments
                .attach(report(unit).id(), "Bảng tự chấm điểm.pdf", PdfFiles.blank("thử"), "cb" + unit)
                .id();
    }

    private Map<String, Object> draft(String unit, String points, String reason) {
        Map<String, Object> score = new HashMap<>();
        score.put("obligation", report(unit).id());
        score.put("total", number(points));
        score.put("reason", reason);
        return Map.of("sections", YearAtWork.SECTIONS, "scores", List.of(score));
    }

    private static double number(String points) {
        return Double.parseDouble(points.replace(',', '.'));
    }

    /** With 4 of a plan that was lowered from 10 to 8. */
    private void reportedTheHalfYear(String unit) {
        long half =
                obligations.of(YEAR, "six-month-unit-report", Party.unit(unit)).id();
        database.sql("update obligation set state = 'ACCEPTED', submitted_on = due where id = ?")
                .param(half)
                .update();
        database.sql("insert into report (obligation) values (?)").param(half).update();
        String first =
                "select id from registered_target where year = " + YEAR + " and unit = '" + unit + "' and no = 1";
        database.sql("insert into target_result (obligation, target, achieved) values (?, (" + first + "), 4)")
                .param(half)
                .update();
        database.sql("insert into target_adjustment (obligation, target, planned, reason) values (?, (" + first
                        + "), 8, 'Giảm biên chế')")
                .param(half)
                .update();
    }

    private Document document(Obligation obligation, String type) {
        List<Document> all = documents.ofObligation(obligation.id()).stream()
                .filter(one -> one.type().equals(type))
                .toList();
        return all.get(all.size() - 1);
    }

    private String text(Document document) {
        return WordFiles.text(files.read(document.text()));
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, "year-unit-report", Party.unit(unit));
    }

    private Obligation block() {
        return obligations.of(YEAR, "year-cluster-report", Party.cluster(BLOCK));
    }

    private Obligation office(String kind) {
        return obligations.of(YEAR, kind, Party.OFFICE);
    }
}
