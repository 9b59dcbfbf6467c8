package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.SixMonthReview2015.on;
import static vn.tdkt.organisation.HaKhe2015.DEPARTMENTS;
import static vn.tdkt.organisation.HaKhe2015.DISTRICTS;
import static vn.tdkt.organisation.HaKhe2015.MASS_ORGANISATIONS;
import static vn.tdkt.organisation.HaKhe2015.STANDING_OFFICER;
import static vn.tdkt.organisation.HaKhe2015.YEAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
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
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.document.Document;
import vn.tdkt.document.DocumentState;
import vn.tdkt.document.Documents;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.obligation.YearPlan;
import vn.tdkt.organisation.HaKhe2015;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.reminder.Reminders;
import vn.tdkt.report.ChasingLetters;

/** Seed 001 with its days, five years earlier, walked from the guidance to the province's report while life goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SixMonthReviewWalkthroughTests extends ServerTests {

    private static final String UNIT_REPORT = "six-month-unit-report";
    private static final String CLUSTER_REPORT = "six-month-cluster-report";

    @Autowired
    Staff staff;

    @Autowired
    SixMonthReview2015 review;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    OutsideRecords outside;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    RegisteredTargets targets;

    @Autowired
    ChasingLetters chasing;

    @Autowired
    People people;

    @Autowired
    Names names;

    @Autowired
    Reminders reminders;

    @Autowired
    MailBook mails;

    @Autowired
    JobExecutor jobExecutor;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService instances;

    @Autowired
    HistoryService history;

    @BeforeAll
    void goBackTo2015() {
        jobExecutor.shutdown();
        on(5, 2);
        HaKhe2015.importInto(organisationImport);
    }

    @AfterAll
    void comeBack() {
        ClockUtil.reset();
        jobExecutor.start();
    }

    @Test
    @Order(1)
    void showsEveryObligationAndDateBeforeTheYearOpens() {
        YearPlan plan = opening.preview(YEAR);

        List<YearPlan.Line> review = plan.lines().stream()
                .filter(line -> line.kind().code().startsWith("six-month"))
                .toList();
        assertThat(review).hasSize(1 + 1 + 3 + 18);
        assertThat(review)
                .filteredOn(line -> line.debtor().equals(Party.unit("HKH2")))
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isEqualTo("2015-06-30"))
                .satisfies(line -> assertThat(line.receiver()).isEqualTo(Party.cluster(DISTRICTS)));
        assertThat(plan.warnings()).anyMatch(warning -> warning.contains("ngày nghỉ lễ năm 2015"));
    }

    @Test
    @Order(2)
    void waitsForTheDayOnWhichTheGuidanceIsDue() {
        opening.open(YEAR, STANDING_OFFICER);
        staff.letTheEngineWork();
        assertThat(staff.as(STANDING_OFFICER).taskNames()).isEmpty();

        deadlines.move(
                new MilestoneDate(YEAR, "six-month-start", null, null, LocalDate.of(2015, 5, 6), "Nghỉ lễ"),
                STANDING_OFFICER);
        on(5, 4);
        staff.letTheEngineWork();
        assertThat(staff.as(STANDING_OFFICER).taskNames()).isEmpty();

        on(5, 6);
        staff.letTheEngineWork();
        assertThat(staff.as(STANDING_OFFICER)
                        .task("Dự thảo văn bản – Ban Thi đua - Khen thưởng (Sở Nội vụ): Hướng dẫn sơ kết"))
                .satisfies(task -> assertThat(dueDay(task)).isEqualTo("2015-05-20"));
    }

    @Test
    @Order(3)
    void withdrawsNothingThatTheYearWaitsFor() {
        assertThatThrownBy(
                        () -> obligations.withdraw(office("six-month-guidance").id(), "Thử", STANDING_OFFICER))
                .hasMessageContaining("không rút được");
    }

    @Test
    @Order(3)
    void issuesTheCouncilsGuidanceWithItsOwnNumberAndTellsTheHeads() {
        on(5, 20);
        review.issueGuidance();

        Document guidance = lastDocument(office("six-month-guidance"));
        assertThat(guidance.issue().orElseThrow().numberAndSymbol()).isEqualTo("15/HĐTĐKT-BTĐKT");
        assertThat(guidance.issue().orElseThrow().date()).isEqualTo("2015-05-20");
        assertThat(guidance.signer().authority()).contains("KT. CHỦ TỊCH");
        assertThat(mails.receiversOf("15/HĐTĐKT-BTĐKT ngày 20/05/2015"))
                .containsExactlyInAnyOrder("cbHKH1", "ldHKH1", "cbHKS1", "ldHKS1", "cbHKD1", "ldHKD1");
    }

    @Test
    @Order(4)
    void asksEveryUnitAndEveryHead() {
        assertThat(obligations.below(cluster(DISTRICTS).id()))
                .hasSize(8)
                .allMatch(unit -> unit.state() == State.ASKED)
                .allMatch(unit -> unit.due().equals(LocalDate.of(2015, 6, 30)));
        assertThat(dueDay(staff.as("cbHKH2").task("Chuẩn bị văn bản – Thị xã Đồi Mây")))
                .isEqualTo("2015-06-30");
        assertThat(dueDay(staff.as("cbHKH1").task("Theo dõi, đôn đốc"))).isEqualTo("2015-07-10");
        assertThat(staff.as("cbHKH2").taskNames()).hasSize(1);
    }

    @Test
    @Order(5)
    void receivesNothingFromItselfAsHead() {
        on(6, 5);
        review.handIn("HKH1", "2015-06-04");

        assertThat(unit("HKH1").state()).isEqualTo(State.ACCEPTED);
        assertThat(staff.as("cbHKH1").taskNames()).noneMatch(name -> name.startsWith("Tiếp nhận"));
    }

    @Test
    @Order(6)
    void numbersAHandedInReportWithoutGaps() {
        on(6, 8);
        review.handIn("HKH2", "2015-06-05");

        assertThat(lastDocument(unit("HKH2")).issue().orElseThrow().numberAndSymbol())
                .isEqualTo("01/BC-UBND");
        assertThat(unit("HKH2").submittedOn()).isEqualTo("2015-06-08");
        review.takeAll("HKH1");
        assertThat(unit("HKH2").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(7)
    void sendsALeadersRefusalBackToTheOfficer() {
        review.prepare("HKD4", "2015-06-05");
        assertThatThrownBy(() -> staff.as("ldHKD4").answers("Duyệt văn bản", Map.of("approved", false)))
                .hasMessageContaining("lý do trả lại");
        staff.as("ldHKD4").answers("Duyệt văn bản", Map.of("approved", false, "reason", "Bổ sung số liệu khen thưởng"));

        assertThat(staff.as("cbHKD4").taskNames()).anyMatch(name -> name.startsWith("Chuẩn bị văn bản"));
        review.handIn("HKD4", "2015-06-05");
        assertThat(unit("HKD4").state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    @Order(8)
    void letsAReportBeSupplementedTwiceWithAShortDateOfItsOwn() {
        on(6, 10);
        review.handIn("HKD2", "2015-06-05");
        staff.as("cbHKD1")
                .answers(
                        staff.as("cbHKD1").task("Tiếp nhận văn bản – Hội Nông dân"),
                        Map.of("taken", false, "reason", "Thiếu số liệu", "supplementDue", "2015-06-12"));
        assertThat(unit("HKD2").state()).isEqualTo(State.RETURNED);
        assertThat(dueDay(staff.as("cbHKD2").task("Chuẩn bị văn bản"))).isEqualTo("2015-06-12");

        on(6, 11);
        review.handIn("HKD2", "2015-06-05");
        staff.as("cbHKD1")
                .answers(
                        staff.as("cbHKD1").task("Tiếp nhận văn bản – Hội Nông dân"),
                        Map.of("taken", false, "reason", "Thiếu nguyên nhân"));
        review.handIn("HKD2", "2015-06-05");

        assertThat(unit("HKD2").supplements()).isEqualTo(2);
        assertThat(unit("HKD2").submittedOn())
                .as("the first complete submission counts")
                .isEqualTo("2015-06-10");
        assertThat(documents.ofObligation(unit("HKD2").id())).hasSize(3);
    }

    @Test
    @Order(9)
    void letsTheSenderRecallUntilTheHeadTookIt() {
        review.handIn("HKS4", "2015-06-09");
        obligations.recall(unit("HKS4").id(), "cbHKS4");

        assertThat(unit("HKS4").state()).isEqualTo(State.ASKED);
        assertThat(staff.as("cbHKS1").taskNames()).noneMatch(name -> name.contains("Sở Tư pháp"));
        review.handIn("HKS4", "2015-06-09");
        assertThat(unit("HKS4").state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    @Order(10)
    void recordsWhatWasSentByPostAndStillLetsTheHeadReceiveIt() {
        staff.as("cbHKD3")
                .answers(
                        "Chuẩn bị văn bản",
                        Map.of(
                                "outside",
                                Map.of("way", "POST", "on", "2015-06-09", "who", "Văn thư", "note", "Số 77/BC-PN"),
                                "results",
                                List.of(),
                                "noAdjustment",
                                false));

        assertThat(unit("HKD3").state()).isEqualTo(State.SUBMITTED);
        assertThat(unit("HKD3").submittedOn()).isEqualTo("2015-06-09");
    }

    @Test
    @Order(11)
    void recordsForAUnitWhatTheHeadHoldsOnPaper() {
        outside.onBehalf(
                unit("HKS6").id(),
                new DoneOutside(DoneOutside.Way.BY_HAND, LocalDate.of(2015, 6, 9), "Văn phòng UBND tỉnh", null, null),
                "cbHKS1");

        assertThat(unit("HKS6").state()).isEqualTo(State.ACCEPTED);
        assertThat(staff.as("cbHKS6").taskNames()).isEmpty();
    }

    @Test
    @Order(11)
    void sendsAdjustedTargetsOnASheetOfTheirOwnWithTheReport() {
        targets.register(YEAR, "HKH6");
        List<Map<String, Object>> achieved = targets.achieved(YEAR, "HKH6");
        Map<String, Object> report = new HashMap<>(SixMonthReview2015.unitReport("2015-06-05"));
        report.put("results", achieved);
        report.put("noAdjustment", false);
        report.put(
                "adjustments",
                List.of(Map.of("targetId", achieved.get(0).get("targetId"), "planned", 8, "reason", "Mưa lũ")));
        staff.as("cbHKH6").answers("Chuẩn bị văn bản", report);
        review.approve("HKH6");

        Document sheet = lastDocument(unit("HKH6"));
        assertThat(sheet.type()).isEqualTo("target-adjustment");
        assertThat(sheet.state()).isEqualTo(DocumentState.APPROVED);
        assertThat(WordFiles.text(files.read(sheet.text())))
                .contains("BẢN ĐĂNG KÝ ĐIỀU CHỈNH CHỈ TIÊU THI ĐUA", "Hội đồng Thi đua - Khen thưởng tỉnh")
                .contains(RegisteredTargets.INITIATIVES + "\nviệc\n10\n8\nMưa lũ")
                .doesNotContain("Công trình thi đua");
    }

    @Test
    @Order(12)
    void givesAUnitThatJoinsLateWhatItsFellowsOwe() {
        on(6, 15);
        HaKhe2015.joinsDistricts(organisationImport, "HKH9", "Huyện Mới Lập", LocalDate.of(2015, 6, 15));

        assertThat(unit("HKH9").state()).isEqualTo(State.ASKED);
        assertThat(staff.as("cbHKH9").taskNames())
                .singleElement()
                .asString()
                .startsWith("Chuẩn bị văn bản – Huyện Mới Lập");
    }

    @Test
    @Order(13)
    void expectsNothingMoreFromADissolvedUnit() {
        on(6, 16);
        HaKhe2015.dissolve(organisationImport, "HKH4", LocalDate.of(2015, 6, 15), "HKH5");

        assertThat(unit("HKH4").state()).isEqualTo(State.WITHDRAWN);
        assertThat(staff.as("cbHKH4").taskNames()).isEmpty();
    }

    @Test
    @Order(14)
    void movesTheOpenWorkToANewHead() {
        review.handIn("HKS3", "2015-06-15");
        Task taken = staff.as("cbHKS1").task("Theo dõi, đôn đốc");
        staff.as("cbHKS1").claims(taken);

        on(6, 22);
        HaKhe2015.changeHead(organisationImport, DEPARTMENTS, "HKS1", "HKS3", LocalDate.of(2015, 6, 22));

        assertThat(unit("HKS3").state()).as("its own report waits for nobody").isEqualTo(State.ACCEPTED);
        assertThat(staff.as("cbHKS1").taskNames()).noneMatch(name -> name.startsWith("Theo dõi"));
        assertThat(staff.as("cbHKS3").taskNames())
                .anyMatch(name -> name.startsWith("Theo dõi"))
                .anyMatch(name -> name.startsWith("Tiếp nhận văn bản – Sở Tư pháp"));
    }

    @Test
    @Order(15)
    void movesTheDeadlineOfEverybodyButTheOneThatWasExtended() {
        deadlines.extend(unit("HKH3").id(), LocalDate.of(2015, 7, 6), "Bão lũ", STANDING_OFFICER);
        int moved = deadlines.move(
                new MilestoneDate(YEAR, UNIT_REPORT, null, null, LocalDate.of(2015, 7, 3), "Theo đề nghị của các khối"),
                STANDING_OFFICER);

        assertThat(moved).isPositive();
        assertThat(dueDay(staff.as("cbHKH5").task("Chuẩn bị văn bản"))).isEqualTo("2015-07-03");
        assertThat(dueDay(staff.as("cbHKH3").task("Chuẩn bị văn bản"))).isEqualTo("2015-07-06");
    }

    @Test
    @Order(16)
    void remindsWithOneDigestAPerson() {
        on(6, 30);
        reminders.remindEverybody();
        int written = mails.count();
        reminders.remindEverybody();

        assertThat(mails.count()).isEqualTo(written);
        assertThat(mails.lastTo("cbHKH5")).contains("Huyện Gò Khế").doesNotContain("Sở Tư pháp");
        assertThat(mails.receiversSince(LocalDate.of(2015, 6, 30)))
                .contains("cbHKH5")
                .doesNotContain("cbHKH4", "cbHKS6");
    }

    @Test
    @Order(17)
    void refusesToCloseWhileAReportWaitsForReceipt() {
        for (String unit : List.of("HKH3", "HKH5", "HKH9")) {
            review.handIn(unit, "2015-06-25");
        }
        assertThatThrownBy(() ->
                        staff.as("cbHKH1").answers("Theo dõi, đôn đốc", Map.of("close", true, "reason", "Hết hạn")))
                .hasMessageContaining("Còn báo cáo đã gửi chờ tiếp nhận");
    }

    @Test
    @Order(18)
    void writesTheLetterToThoseWhoAreLateAndToNobodyElse() {
        on(7, 7);
        review.takeAll("HKH1");
        Person head = people.byAccount("cbHKH1").orElseThrow();

        String letter = WordFiles.text(chasing.of(cluster(DISTRICTS).id(), head));

        assertThat(letter)
                .contains("V/v đôn đốc gửi báo cáo sơ kết 6 tháng đầu năm 2015")
                .contains("Đến hết ngày 07/07/2015", "đã nhận 6/8 báo cáo", "03/07/2015", "4 ngày")
                .contains(names.of(unit("HKH7").debtor()), names.of(unit("HKH8").debtor()))
                .doesNotContain("Huyện Gò Khế", "${");
    }

    @Test
    @Order(19)
    void closesWithTwoUnitsMissing() {
        staff.as("cbHKH1")
                .answers("Theo dõi, đôn đốc", Map.of("close", true, "reason", "Đã quá hạn, còn hai huyện chưa gửi"));

        assertThat(unit("HKH7").state()).isEqualTo(State.MISSED);
        assertThat(unit("HKH8").state()).isEqualTo(State.MISSED);
        assertThat(staff.as("cbHKH7").taskNames()).isEmpty();
    }

    @Test
    @Order(20)
    void consolidatesByItselfOnceEverybodyIsIn() {
        for (String unit : List.of("HKS1", "HKS2", "HKS5")) {
            review.handIn(unit, "2015-06-25");
        }
        review.takeAll("HKS3");
        review.handIn("HKD1", "2015-06-25");
        review.takeAll("HKD1");

        assertThat(staff.as("cbHKS3").taskNames())
                .singleElement()
                .asString()
                .startsWith("Chuẩn bị văn bản – Khối thi đua");
        assertThat(staff.as("cbHKD1").taskNames())
                .singleElement()
                .asString()
                .startsWith("Chuẩn bị văn bản – Khối thi đua");
    }

    @Test
    @Order(21)
    void handsTheClustersReportsToTheStandingOffice() {
        on(7, 9);
        review.consolidate("HKH1", "2015-07-08");
        review.consolidate("HKS3", "2015-07-08");
        review.consolidate("HKD1", "2015-07-08");
        Document report = lastDocument(cluster(DEPARTMENTS));
        assertThat(report.issue().orElseThrow().numberAndSymbol()).isEqualTo("01/BC-KTĐTHNC");
        assertThat(report.signer().authority())
                .contains("Sở Kế hoạch và Đầu tư")
                .doesNotContain("Sở Nội vụ");

        Staff.Member office = staff.as(STANDING_OFFICER);
        office.answers(
                "Tiếp nhận văn bản – Khối thi đua Mặt trận", Map.of("taken", false, "reason", "Thiếu bảng tổng hợp"));
        assertThat(cluster(MASS_ORGANISATIONS).state()).isEqualTo(State.RETURNED);
        review.consolidate("HKD1", "2015-07-08");
        for (int clusters = 0; clusters < 3; clusters++) {
            office.answers("Tiếp nhận văn bản", Map.of("taken", true));
        }
        assertThat(cluster(DISTRICTS).state()).isEqualTo(State.ACCEPTED);
        assertThat(cluster(DISTRICTS).submittedOn()).isEqualTo("2015-07-09");
    }

    @Test
    @Order(22)
    void endsWithTheProvincesReport() {
        on(7, 15);
        review.signTheReportForTheProvince();
        assertThatThrownBy(() -> staff.as(STANDING_OFFICER).answers("Cấp số, phát hành", Map.of("issued", false)))
                .hasMessageContaining("lý do trả lại");
        staff.as(STANDING_OFFICER)
                .answers("Cấp số, phát hành", Map.of("issued", false, "reason", "Sai số đơn vị ở mục I"));
        assertThat(lastDocument(office("six-month-province-report")).approval()).isEmpty();
        review.reportForTheProvince();

        Obligation report = office("six-month-province-report");
        assertThat(report.state()).isEqualTo(State.ACCEPTED);
        assertThat(lastDocument(report).issue().orElseThrow().numberAndSymbol()).isEqualTo("01/BC-SNV");
        assertThat(mails.receiversOf("01/BC-SNV")).contains(HaKhe2015.CHAIR, HaKhe2015.SIGNATORY);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityName("Đã sơ kết 6 tháng")
                        .processInstanceId(instances
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey("year/2015")
                                .singleResult()
                                .getId())
                        .count())
                .isEqualTo(1);
    }

    @Test
    @Order(23)
    void leavesNothingOpen() {
        assertThat(leftovers.ofReview(YEAR))
                .allMatch(obligation -> obligation.state().settled());
        assertThat(leftovers.ofReview(YEAR))
                .filteredOn(obligation -> obligation.state() == State.ACCEPTED)
                .hasSize(21);
        assertThat(leftovers.ofReview(YEAR))
                .allSatisfy(obligation -> assertThat(instances
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey("obligation/" + obligation.id())
                                .count())
                        .isZero());
        assertThat(instances.createIncidentQuery().count()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    private Obligation unit(String code) {
        return obligations.of(YEAR, UNIT_REPORT, Party.unit(code));
    }

    private Obligation cluster(String code) {
        return obligations.of(YEAR, CLUSTER_REPORT, Party.cluster(code));
    }

    private Obligation office(String kind) {
        return obligations.of(YEAR, kind, Party.OFFICE);
    }

    private Document lastDocument(Obligation obligation) {
        List<Document> all = documents.ofObligation(obligation.id());
        return all.get(all.size() - 1);
    }

    private static LocalDate dueDay(Task task) {
        return task.getDueDate().toInstant().atZone(Application.ZONE).toLocalDate();
    }
}
