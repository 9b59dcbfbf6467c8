package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.organisation.NoiChinh2020.BLOCK;
import static vn.tdkt.organisation.NoiChinh2020.CHAIR;
import static vn.tdkt.organisation.NoiChinh2020.INSPECTORATE;
import static vn.tdkt.organisation.NoiChinh2020.JUSTICE;
import static vn.tdkt.organisation.NoiChinh2020.OFFICER;
import static vn.tdkt.organisation.NoiChinh2020.OFFICE_LEADER;
import static vn.tdkt.organisation.NoiChinh2020.POLICE;
import static vn.tdkt.organisation.NoiChinh2020.VICE_CHAIR;
import static vn.tdkt.organisation.NoiChinh2020.YEAR;
import static vn.tdkt.organisation.NoiChinh2020.leaderOf;
import static vn.tdkt.organisation.NoiChinh2020.officerOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issue;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.NoiChinh2020;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.People;
import vn.tdkt.process.Model;
import vn.tdkt.report.PledgeSigning;
import vn.tdkt.report.RecordedReplies;
import vn.tdkt.report.ReplyAnswer;

/** The block of seed 002 through 2020 with its real dates, under the deadlines of seeds 001 and 000, into 2021. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearWalkthroughTests extends ServerTests {

    private static final Path FOLDER = Path.of("target/year-2020");
    private static final Party CLUSTER = Party.cluster(BLOCK);
    private static final String HEAD = officerOf(INSPECTORATE);
    private static final String LATE = "NCTHA";
    private static final Map<String, Object> YES = Map.of("agrees", true, "text", "");

    @Autowired
    BlockAtWork block;

    @Autowired
    BlocksBeside beside;

    @Autowired
    MailBook mails;

    @Autowired
    RuntimeService processes;

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    YearOpening opening;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Obligations obligations;

    @Autowired
    PledgeSigning signing;

    @Autowired
    RecordedReplies opinions;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    RegisteredTargets targets;

    @Autowired
    JdbcClient database;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    @BeforeAll
    void openInTheAutumnBefore() {
        jobExecutor.shutdown();
        block.on(2019, 9, 20);
        NoiChinh2020.importInto(organisationImport);
        opening.open(YEAR, OFFICER);
        deadlines.move(
                new MilestoneDate(YEAR, "launch-plan", null, null, LocalDate.of(2020, 2, 10), "Phát động sau Tết"),
                OFFICER);
        block.on(2019, 10, 1);
    }

    @AfterAll
    void comeBack() throws IOException {
        try {
            leaveThePapersToLookAt();
            database.sql("update emulation_cycle set closed_at = null where year = ?")
                    .param(YEAR)
                    .update();
            leftovers.withdrawAll(YEAR);
            leftovers.withdrawAll(YEAR + 1);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    @Test
    @Order(1)
    void launchesWithPlan05OfTheThirdOfFebruary() {
        block.on(2020, 1, 10);
        block.answers(HEAD, "Soạn dự thảo", "Kế hoạch phát động", Map.of("sections", BlockAtWork.PLAN));
        block.answers(leaderOf(INSPECTORATE), "Duyệt dự thảo", "Kế hoạch phát động", Map.of("ok", true));
        staff.letTheEngineWork();
        block.on(2020, 2, 3);
        block.answers(HEAD, "Chuẩn bị văn bản", "Kế hoạch phát động", Map.of("sections", BlockAtWork.PLAN));
        block.answers(
                leaderOf(INSPECTORATE),
                "Duyệt văn bản",
                "Kế hoạch phát động",
                Map.of("approved", true, "number", "05/KH-KTĐNC"));
        staff.letTheEngineWork();
        assertThat(cluster("launch-plan").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(2)
    void goesOnUnderTheRegulationThatDecision108Of2019Issued() {
        block.answers(
                HEAD,
                "Soạn dự thảo",
                "Quy chế",
                Map.of(
                        "outside",
                        Map.of(
                                "way", "BY_HAND",
                                "on", "2019-05-13",
                                "who", "Trưởng khối",
                                "note", "Quyết định số 108 ngày 13/5/2019")));
        assertThat(cluster("regulation").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(3)
    void registersTargetsByTheTwentyFifthOfMarch() {
        block.on(2020, 3, 20);
        for (String unit : NoiChinh2020.members()) {
            block.handIn(
                    unit,
                    "chỉ tiêu",
                    Map.of("targets", List.of(Map.of("name", "Sáng kiến", "measure", "việc", "planned", 10))));
        }
        block.receives(HEAD, "chỉ tiêu");
        block.handIn(INSPECTORATE, "Tổng hợp đăng ký", Map.of("remark", "Đủ tám đơn vị."));
        block.receives(OFFICER, "Khối thi đua Nội chính");
        assertThat(cluster("target-register").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(4)
    void closesEveryPledgeWithOneSignedSheet() {
        long all = cluster("pledge-signing").id();
        List<Long> signed = NoiChinh2020.members().stream()
                .map(member -> unit("pledge", member).id())
                .toList();
        long scan = block.upload(all, "Giao ước.pdf", HEAD);
        signing.signedOnOneSheet(
                all,
                new PledgeSigning.OneSheet(signed, LocalDate.of(2020, 3, 20), scan),
                people.byAccount(HEAD).orElseThrow());
        staff.letTheEngineWork();
        assertThat(cluster("pledge-signing").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(5)
    void reviewsSixMonthsByLetter15OfTheCouncil() {
        block.on(2020, 5, 20);
        block.issues("Hướng dẫn sơ kết 6 tháng", VICE_CHAIR, "15/HĐTĐKT-BTĐKT", LocalDate.of(2020, 5, 20));
        block.on(2020, 6, 25);
        for (String unit : NoiChinh2020.members()) {
            block.handIn(
                    unit,
                    "sơ kết 6 tháng",
                    Map.of(
                            "reviewedOn",
                            "2020-06-22",
                            "results",
                            targets.achieved(YEAR, unit),
                            "noAdjustment",
                            true,
                            "sections",
                            YearAtWork.SECTIONS));
        }
        block.receives(HEAD, "sơ kết");
        block.on(2020, 7, 8);
        block.handIn(
                INSPECTORATE,
                "Khối thi đua Nội chính: Báo cáo sơ kết",
                Map.of(
                        "review",
                        Map.of("way", "MEETING", "on", "2020-07-07", "place", "Thanh tra tỉnh"),
                        "sections",
                        YearAtWork.SECTIONS));
        block.receives(OFFICER, "Nội chính: Báo cáo sơ kết");
        block.on(2020, 7, 15);
        closeCollecting("sơ kết");
        block.issues("sơ kết 6 tháng đầu năm toàn tỉnh 2020", OFFICE_LEADER, "09/BC-SNV", LocalDate.of(2020, 7, 15));
        assertThat(cluster("six-month-cluster-report").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(6)
    void plansTheConferenceInPlan53AfterOpinionsAndAgreement() {
        block.on(2020, 9, 16);
        block.issues("Hướng dẫn tổng kết năm", VICE_CHAIR, "31/HĐTĐKT-BTĐKT", LocalDate.of(2020, 9, 16));
        block.on(2020, 9, 21);
        block.answers(HEAD, "Lập kế hoạch hội nghị", "", BlockAtWork.conferencePlan());
        block.answers(leaderOf(INSPECTORATE), "Duyệt văn bản hội nghị", "", Map.of("approved", true));
        staff.letTheEngineWork();
        block.answers(VICE_CHAIR, "Trả lời", "", YES);
        for (Obligation opinion : opinionsByLetter()) {
            opinions.record(
                    opinion.id(),
                    new ReplyAnswer(
                            new DoneOutside(DoneOutside.Way.POST, LocalDate.of(2020, 9, 21), "Văn thư", null, null),
                            true,
                            "Đồng ý"),
                    people.byAccount(HEAD).orElseThrow());
        }
        block.answers(OFFICER, "Trả lời", "hội nghị", YES);
        block.on(2020, 9, 28);
        block.answers(
                leaderOf(INSPECTORATE),
                "Duyệt văn bản hội nghị",
                "",
                Map.of("approved", true, "number", "53/KH-KTĐNC; 54/GM-KTĐNC; 55/GM-KTĐNC"));
        staff.letTheEngineWork();

        assertThat(text("conference", "conference-plan"))
                .contains("14 giờ 30", "05/11/2020", "Hội trường tầng III", "23 người", "Thanh tra tỉnh");
        assertThat(block.task(HEAD, "Tổ chức hội nghị", "")
                        .getDueDate()
                        .toInstant()
                        .atZone(Application.ZONE)
                        .toLocalDate())
                .isEqualTo("2020-11-05");
    }

    @Test
    @Order(7)
    void asksThePartysCommitteeAndGoesBackWithItsNo() {
        beside.partyBlockPlansItsConference();
        assertThat(beside.asked()).extracting(asked -> asked.debtor().code()).containsExactly("Thường trực Tỉnh ủy");
        beside.theCommitteeAnswers(false, "Lùi hội nghị sang tháng 12", LocalDate.of(2020, 9, 28));
        assertThat(staff.as(officerOf(NoiChinh2020.MASS_BOARD)).taskNames())
                .anyMatch(name -> name.startsWith("Lập kế hoạch hội nghị"));
        beside.enterprisesLeave();
    }

    @Test
    @Order(8)
    void letsTheProposedHeadPrepare2021WhileTheOldOneFinishes2020() {
        block.on(2020, 10, 1);
        opening.open(YEAR + 1, OFFICER);
        block.on(2020, 10, 5);
        assertThat(staff.as(officerOf(POLICE)).taskNames())
                .anyMatch(name -> name.contains("Kế hoạch phát động phong trào thi đua 2021"))
                .anyMatch(name -> name.contains("Bản đăng ký giao ước thi đua 2021"));
        assertThat(staff.as(HEAD).taskNames()).noneMatch(name -> name.contains("2021"));
        assertThat(next("regulation").state()).isEqualTo(State.CARRIED);

        block.answers(officerOf(POLICE), "Soạn dự thảo", "phát động phong trào", Map.of("sections", BlockAtWork.PLAN));
        block.answers(leaderOf(POLICE), "Duyệt dự thảo", "phát động phong trào", Map.of("ok", true));
        staff.letTheEngineWork();
        block.handIn(
                POLICE,
                "đăng ký giao ước",
                Map.of(
                        "sections",
                        Map.of("legalBases", "Kế hoạch", "contents", "Thi đua.", "closing", "Quyết tâm./.")));
        block.on(2020, 10, 20);
        block.handIn(POLICE, "phát động phong trào", Map.of("sections", BlockAtWork.PLAN));
        staff.letTheEngineWork();
        assertThat(next("launch-plan").submittedOn()).isEqualTo("2020-10-20");
    }

    @Test
    @Order(9)
    void handsInReportSummaryAndPointsByTheTwentiethOfOctober() {
        NoiChinh2020.members().stream()
                .filter(unit -> !unit.equals(LATE))
                .forEach(unit -> block.handIn(unit, "Báo cáo tổng kết năm 2020", packageOf(unit)));
        block.receives(HEAD, "tổng kết năm 2020");
        assertThat(unit("year-unit-report", JUSTICE).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(10)
    void remindsWhoIsLateWithoutAnyoneRememberingTo() {
        block.on(2020, 10, 21);
        processes.startProcessInstanceByKey("daily-reminders", "year/" + YEAR);
        staff.letTheEngineWork();
        assertThat(mails.receiversSince(LocalDate.of(2020, 10, 21)))
                .contains(officerOf(LATE))
                .doesNotContain(officerOf(JUSTICE));
        assertThat(mails.lastTo(officerOf(LATE))).contains("Báo cáo tổng kết năm 2020");

        block.on(2020, 10, 22);
        block.handIn(LATE, "Báo cáo tổng kết năm 2020", packageOf(LATE));
        block.receives(HEAD, "tổng kết năm 2020");
        assertThat(unit("year-unit-report", LATE).daysLate(LocalDate.of(2020, 10, 22)))
                .isEqualTo(2);
    }

    @Test
    @Order(11)
    void sendsTheDraftByTheTwentyFifthAndTakesCommentsUntilTheThirtyFirst() {
        block.on(2020, 10, 24);
        Map<String, Object> draft = Map.of("sections", YearAtWork.SECTIONS, "scores", List.of());
        block.answers(HEAD, "Soạn dự thảo", "tổng kết năm 2020", draft);
        block.answers(leaderOf(INSPECTORATE), "Duyệt dự thảo", "tổng kết năm 2020", Map.of("ok", true));
        staff.letTheEngineWork();
        block.answers(officerOf(JUSTICE), "Trả lời", "tổng kết năm 2020", YES);
        block.on(2020, 11, 1);
        block.handIn(INSPECTORATE, "tổng kết năm 2020", draft);
        staff.letTheEngineWork();
        assertThat(cluster("year-cluster-report").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(12)
    void holdsTheConferenceOnTheFifthOfNovember() {
        block.on(2020, 11, 5);
        block.answers(HEAD, "Tổ chức hội nghị", "", BlockAtWork.conferenceHeld());
        staff.letTheEngineWork();

        assertThat(cluster("conference").submittedOn()).isEqualTo("2020-11-05");
        assertThat(organisation.headOf(BLOCK, YEAR, LocalDate.of(2020, 11, 6))).contains(INSPECTORATE);
        assertThat(organisation.headOf(BLOCK, YEAR + 1, LocalDate.of(2020, 11, 6)))
                .contains(POLICE);
        assertThat(NoiChinh2020.members())
                .allMatch(member ->
                        obligations.of(YEAR + 1, "pledge", Party.unit(member)).state() == State.ACCEPTED);
    }

    @Test
    @Order(13)
    void sendsReportSubmissionMinutesAndDossiersAfterTheConference() {
        block.on(2020, 11, 12);
        for (String unit : List.of(INSPECTORATE, JUSTICE, POLICE)) {
            block.handIn(
                    unit,
                    "hồ sơ",
                    Map.of(
                            "sections",
                            Map.of(
                                    "situation", "Đơn vị 40 người.",
                                    "achievements", "Hoàn thành nhiệm vụ.",
                                    "measures", "Cải cách hành chính.",
                                    "compliance", "Chấp hành tốt.")));
        }
        block.receives(HEAD, "hồ sơ");
        block.on(2020, 11, 16);
        block.handIn(INSPECTORATE, "Hồ sơ tổng kết", Map.of("sections", YearAtWork.SECTIONS));
        assertThat(documents.ofObligation(cluster("cluster-file").id()))
                .extracting(Document::type)
                .containsExactlyInAnyOrder("cluster-final-report", "nomination-submission", "conference-minutes");
        assertThat(text("cluster-file", "conference-minutes")).contains("7/8", "Công an tỉnh", "Sở Tư pháp");
        block.receives(OFFICER, "Khối thi đua Nội chính");
        assertThat(cluster("cluster-file").state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(14)
    void registersTargetsOf2021UnderTheNewHeadWithoutAskingForPledgesAgain() {
        block.on(2021, 1, 6);
        assertThat(next("pledge-signing").state()).isEqualTo(State.ACCEPTED);
        assertThat(staff.as(leaderOf(JUSTICE)).taskNames())
                .noneMatch(name -> name.contains("Ký giao ước thi đua 2021"));
        assertThat(staff.as(officerOf(JUSTICE)).taskNames())
                .anyMatch(name -> name.contains("Đăng ký chỉ tiêu thi đua 2021"));
    }

    @Test
    @Order(15)
    void judgesDecidesAndClosesTheYear() {
        block.on(2021, 1, 20);
        beside.partyBlockFinishesOnPaper(LocalDate.of(2021, 1, 20));
        closeCollecting("tổng kết");
        appraise();
        block.on(2021, 2, 5);
        if (staff.as(OFFICER).taskNames().stream().anyMatch(name -> name.startsWith("Theo dõi ý kiến các cơ quan"))) {
            throw new AssertionError("The term of the other bodies is over");
        }
        session();
        block.issues("Tờ trình UBND tỉnh khen thưởng 2020", OFFICE_LEADER, "12/TTr-SNV", LocalDate.of(2021, 2, 5));
        block.issues("Quyết định khen thưởng 2020", CHAIR, "215/QĐ-UBND", LocalDate.of(2021, 2, 5));
        block.answers(
                OFFICER,
                "Dự thảo văn bản",
                "Thông báo không khen thưởng 2020",
                Map.of(
                        "outside",
                        Map.of("way", "POST", "on", "2021-02-05", "who", "Văn thư", "note", "Thông báo số 13/TB-SNV")));
        staff.letTheEngineWork();
        decide();
        block.issues("tổng kết năm toàn tỉnh 2020", OFFICE_LEADER, "14/BC-SNV", LocalDate.of(2021, 2, 5));
        block.answers(OFFICER, "Khép năm thi đua", "2020", Map.of("close", true, "reason", "Đã tổng kết"));
        staff.letTheEngineWork();

        assertThat(obligations.ofYear(YEAR)).allMatch(one -> one.state().settled());
        assertThat(leftovers.instances(YEAR)).isZero();
        assertThat(leftovers.incidents(YEAR)).isZero();
        assertThat(obligations.ofYear(YEAR + 1)).anyMatch(one -> !one.state().settled());
    }

    /** Every fact of seeds 000, 001 and 002 that is an obligation: who owes what to whom by when, done when, by which paper. */
    @ParameterizedTest(name = "{0}: {2} owes {3} of {1} by {5}")
    @Order(16)
    @CsvSource({
        // seed, year, debtor, kind, receiver, due, done, number
        "002, 2020, NCKNC, launch-plan, NCKNC, 2020-02-10, 2020-02-03, 05/KH-KTĐNC",
        "002, 2020, NCKNC, regulation, NCKNC, 2020-03-31, 2019-05-13, ",
        "002, 2020, NCSTP, target-registration, NCKNC, 2020-03-25, 2020-03-20, 01/STP-VP",
        "001, 2020, BTDKT, six-month-guidance, UBND, 2020-05-20, 2020-05-20, 15/HĐTĐKT-BTĐKT",
        "001, 2020, NCSTP, six-month-unit-report, NCKNC, 2020-06-30, 2020-06-25, 02/BC-STP",
        "001, 2020, NCKNC, six-month-cluster-report, BTDKT, 2020-07-10, 2020-07-08, 02/BC-KTĐNC",
        "001, 2020, BTDKT, six-month-province-report, UBND, 2020-07-20, 2020-07-15, 09/BC-SNV",
        "000, 2020, BTDKT, year-guidance, UBND, 2020-09-30, 2020-09-16, 31/HĐTĐKT-BTĐKT",
        "002, 2020, NCKNC, conference, BTDKT, 2021-02-10, 2020-11-05, 53/KH-KTĐNC",
        "002, 2020, NCSTP, year-unit-report, NCKNC, 2020-10-20, 2020-10-20, 03/BC-STP",
        "002, 2020, NCKNC, year-cluster-report, NCKNC, 2020-10-25, 2020-11-01, ",
        "000, 2020, NCKNC, cluster-file, BTDKT, 2021-02-20, 2020-11-16, 06/BC-KTĐNC",
        "002, 2020, NCSTP, award-dossier, NCKNC, 2021-02-15, 2020-11-12, 04/BC-STP",
        "000, 2020, BTDKT, year-province-report, UBND, 2021-05-15, 2021-02-05, 14/BC-SNV",
        "002, 2020, NCSTP, pledge, NCKNC, 2020-04-15, 2020-03-20, ",
        "002, 2020, NCSTP, draft-comment, NCKNC, 2020-10-31, 2020-10-24, ",
        "000, 2020, NCubnd2, conference-opinion, NCKNC, 2020-09-28, 2020-09-21, ",
        "000, 2020, Thành viên Hội đồng phụ trách Khối Nội chính, conference-opinion, NCKNC, 2020-09-28, 2020-09-21, ",
        "000, 2020, Thường trực Tỉnh ủy, conference-opinion, NCKCD, 2020-10-05, 2020-09-28, ",
        "002, 2020, NCTHA, year-unit-report, NCKNC, 2020-10-20, 2020-10-22, 03/BC-CTHADS",
        "002, 2020, NCKNC, pledge-signing, BTDKT, 2020-04-30, 2020-03-20, ",
        "000, 2020, BTDKT, conference-agreement, NCKNC, 2020-09-28, 2020-09-21, ",
        "000, 2020, BTDKT, award-submission, UBND, 2021-03-20, 2021-02-05, 12/TTr-SNV",
        "000, 2020, BTDKT, award-decision, UBND, 2021-03-31, 2021-02-05, 215/QĐ-UBND",
        "002, 2021, NCKNC, launch-plan, NCKNC, 2020-10-25, 2020-10-20, 04/KH-KTĐNC",
        "002, 2021, NCKNC, pledge-register, NCKNC, 2020-10-25, 2020-10-05, ",
        "002, 2021, NCSTP, pledge, NCKNC, 2021-04-15, 2020-11-05, "
    })
    void meetsEveryFactOfTheLetters(
            String seed,
            int year,
            String debtor,
            String kind,
            String receiver,
            LocalDate due,
            LocalDate done,
            String number) {
        Obligation owed = obligations.ofYear(year).stream()
                .filter(one -> one.kind().equals(kind))
                .filter(one -> one.debtor().code().equals(debtor)
                        && one.receiver().code().equals(receiver))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(owed.due()).isEqualTo(due);
        assertThat(owed.submittedOn()).isEqualTo(done);
        assertThat(owed.state()).isEqualTo(State.ACCEPTED);
        if (number != null) {
            assertThat(numbers(owed)).contains(number);
        }
    }

    @Test
    @Order(17)
    void reachesEveryEndOfEveryModelButTheOneOfAYearWithoutNominations() {
        Set<String> ends = Model.all()
                .flatMap(model -> model.all(EndEvent.class).stream().map(end -> model.name() + ": " + end.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        ends.removeAll(leftovers.endsReached(YEAR));
        assertThat(ends).containsExactly("award-appraisal: Không có đề nghị khen thưởng");
    }

    /** Under target/year-2020, one file per document that was issued. */
    private void leaveThePapersToLookAt() throws IOException {
        Files.createDirectories(FOLDER);
        for (Obligation owed : obligations.ofYear(YEAR)) {
            for (Document document : documents.ofObligation(owed.id())) {
                String name = owed.kind() + "-" + owed.debtor().code() + "-" + document.type() + ".docx";
                Files.write(
                        FOLDER.resolve(name),
                        files.read(document.issue()
                                .map(Issue::sha256)
                                .orElse(document.latest().sha256())));
            }
        }
    }

    /** What the papers of the block have to say by seeds 000 and 002. */
    @ParameterizedTest(name = "{0}: {2} says “{3}”")
    @Order(17)
    @CsvSource(
            delimiter = '|',
            value = {
                "000 | year-guidance         | guidance-letter       | xong trước ngày 10/2/2021",
                "000 | year-guidance         | guidance-letter       | trước ngày 20/10/2020",
                "000 | year-guidance         | guidance-letter       | trước ngày 25/10/2020",
                "000 | year-guidance         | guidance-letter       | đến hết ngày 31/10/2020",
                "000 | conference            | opinion-request       | Thành viên Hội đồng phụ trách Khối Nội chính",
                "000 | conference            | opinion-request       | thống nhất về nội dung, chương trình và thời gian",
                "002 | conference            | conference-plan       | 05/KH-KTĐNC ngày 03/02/2020",
                "002 | conference            | conference-plan       | kết quả các phong trào thi đua và công tác khen thưởng năm 2020",
                "002 | conference            | conference-plan       | phương hướng năm 2021",
                "002 | conference            | conference-plan       | Kinh nghiệm hòa giải ở cơ sở",
                "002 | conference            | conference-plan       | Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ",
                "002 | conference            | conference-plan       | 01 lãnh đạo và 01 cán bộ",
                "002 | conference            | conference-plan       | Tổng số: 23 người",
                "002 | conference            | conference-plan       | ½ ngày, từ 14 giờ 30 phút ngày 05/11/2020 (Thứ năm)",
                "002 | conference            | conference-plan       | Hội trường tầng III, Thanh tra tỉnh",
                "002 | conference            | conference-plan       | Do Thanh tra tỉnh bảo đảm; các đơn vị thành viên không phải đóng góp",
                "002 | conference            | conference-plan       | kết quả chấm điểm năm 2020 và phương hướng năm 2021 (xong trước ngày 25/10/2020)",
                "002 | conference            | conference-plan       | không quá 1,5 trang A4 và bảng tự chấm điểm (trước ngày 20/10/2020)",
                "002 | conference            | conference-plan       | Góp ý dự thảo báo cáo tổng kết (đến hết ngày 31/10/2020)",
                "002 | conference            | conference-plan       | Công an tỉnh – đơn vị được đề xuất làm trưởng năm sau",
                "002 | conference            | conference-plan       | Kế hoạch phát động phong trào thi đua năm 2021 (trước ngày 25/10/2020)",
                "002 | conference            | conference-plan       | Bản đăng ký giao ước thi đua năm 2021 (trước ngày 25/10/2020)",
                "002 | conference            | conference-plan       | Các đơn vị thành viên Khối thi đua Nội chính (t/h)",
                "002 | conference            | conference-plan       | TRƯỞNG KHỐI THI ĐUA NỘI CHÍNH",
                "002 | conference            | conference-plan       | PHÓ CHÁNH THANH TRA",
                "000 | conference            | guest-invitation      | Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ",
                "000 | conference            | member-invitation     | 01 lãnh đạo và 01 cán bộ",
                "000 | cluster-file          | conference-minutes    | 1. Khai mạc hội nghị",
                "000 | cluster-file          | conference-minutes    | 2. Thông qua báo cáo tổng kết",
                "000 | cluster-file          | conference-minutes    | 3. Phương hướng năm sau; dự thảo tiêu chí và phương pháp đánh giá, bình xét",
                "000 | cluster-file          | conference-minutes    | 4. Các đơn vị thảo luận",
                "000 | cluster-file          | conference-minutes    | 5. Lãnh đạo phát biểu chỉ đạo",
                "000 | cluster-file          | conference-minutes    | 6. Bình xét, đề nghị khen thưởng",
                "000 | cluster-file          | conference-minutes    | 7. Suy tôn trưởng, phó cụm, khối năm sau",
                "000 | cluster-file          | conference-minutes    | 8. Phát động thi đua và ký giao ước thi đua",
                "000 | cluster-file          | conference-minutes    | 9. Bế mạc hội nghị",
                "002 | cluster-file          | conference-minutes    | Trưởng khối năm 2021: Công an tỉnh",
                "002 | cluster-file          | conference-minutes    | 8/8 đơn vị đã ký giao ước thi đua năm 2021",
                "000 | cluster-file          | nomination-submission | Cờ thi đua của UBND tỉnh",
                "000 | cluster-file          | nomination-submission | Bằng khen của Chủ tịch UBND tỉnh",
                "000 | cluster-file          | nomination-submission | Biên bản hội nghị tổng kết",
                "000 | year-province-report  | province-report       | năm 2020"
            })
    void saysWhatTheLettersSay(String seed, String kind, String type, String words) {
        assertThat(issuedText(kind, type)).contains(words);
    }

    private void closeCollecting(String about) {
        staff.as(OFFICER).tasks().stream()
                .filter(task -> task.getName().startsWith("Theo dõi, đôn đốc"))
                .filter(task -> task.getName().contains(about))
                .filter(task -> task.getName().contains("toàn tỉnh 2020"))
                .findFirst()
                .ifPresent(task -> staff.as(OFFICER).answers(task, Map.of("close", true, "reason", "Đã đủ hồ sơ")));
        staff.letTheEngineWork();
    }

    private void appraise() {
        block.answers(
                OFFICER,
                "Thẩm định hồ sơ đề nghị",
                "2020",
                Map.of(
                        "rows",
                        cases().values().stream()
                                .map(id -> Map.of("id", id, "fit", true, "remark", ""))
                                .toList()));
        staff.letTheEngineWork();
    }

    private void session() {
        List<Map<String, Object>> rows = cases().entrySet().stream()
                .map(one -> one.getKey().equals(POLICE)
                        ? Map.<String, Object>of("id", one.getValue(), "outcome", "REFUSED", "reason", "Chưa nổi trội")
                        : Map.<String, Object>of("id", one.getValue(), "outcome", "ACCEPTED"))
                .toList();
        block.answers(
                OFFICER,
                "Ghi kết quả họp Hội đồng",
                "2020",
                Map.of(
                        "number",
                        1,
                        "heldOn",
                        "2021-02-04",
                        "present",
                        List.of("Chủ tịch Hội đồng", "Thường trực Hội đồng"),
                        "rows",
                        rows,
                        "another",
                        false));
        staff.letTheEngineWork();
    }

    private void decide() {
        List<Map<String, String>> decisions = List.of("province-flag", "province-certificate").stream()
                .map(award -> Map.of("award", award, "number", "215/QĐ-UBND", "decidedOn", "2021-02-05"))
                .toList();
        List<Map<String, Object>> grants = cases().entrySet().stream()
                .filter(one -> !one.getKey().equals(POLICE))
                .map(one -> Map.<String, Object>of("id", one.getValue(), "granted", true))
                .toList();
        block.answers(
                OFFICER,
                "Ghi quyết định khen thưởng",
                "2020",
                Map.of("decisions", decisions, "grants", grants, "more", false));
        staff.letTheEngineWork();
    }

    private Map<String, Long> cases() {
        Map<String, Long> ids = new HashMap<>();
        database.sql("select unit, id from award_case where year = ?")
                .param(YEAR)
                .query(row -> {
                    ids.put(row.getString("unit"), row.getLong("id"));
                });
        return ids;
    }

    private Map<String, Object> packageOf(String unit) {
        long sheet = block.upload(unit("year-unit-report", unit).id(), "Bảng tự chấm điểm.pdf", officerOf(unit));
        return Map.of(
                "results",
                targets.achieved(YEAR, unit),
                "sections",
                YearAtWork.SECTIONS,
                "summary",
                "Hoàn thành mọi chỉ tiêu đã đăng ký.",
                "scoreTotal",
                95,
                "scoreScale",
                100,
                "scoreSheetId",
                sheet);
    }

    /** Those who are asked and never log in: the Council's member and Thường trực Tỉnh ủy. */
    private List<Obligation> opinionsByLetter() {
        return obligations.below(cluster("conference").id()).stream()
                .filter(one -> one.debtor().kind() == PartyKind.GIVER)
                .filter(one -> !one.state().settled())
                .toList();
    }

    private List<String> numbers(Obligation obligation) {
        return documents.ofObligation(obligation.id()).stream()
                .flatMap(document -> document.issue().stream())
                .map(issue -> issue.numberAndSymbol())
                .toList();
    }

    private String text(String kind, String type) {
        List<Document> all = documents.ofObligation(cluster(kind).id()).stream()
                .filter(document -> document.type().equals(type))
                .toList();
        return WordFiles.text(files.read(all.get(all.size() - 1).latest().sha256()));
    }

    private String issuedText(String kind, String type) {
        return obligations.ofYear(YEAR).stream()
                .filter(one -> one.kind().equals(kind))
                .filter(one -> Set.of(BLOCK, "BTDKT").contains(one.debtor().code()))
                .flatMap(one -> documents.ofObligation(one.id()).stream())
                .filter(document -> document.type().equals(type))
                .map(document -> WordFiles.text(files.read(lastFile(document))))
                .collect(Collectors.joining());
    }

    private static String lastFile(Document document) {
        return document.issue().map(Issue::sha256).orElse(document.latest().sha256());
    }

    private Obligation cluster(String kind) {
        return obligations.of(YEAR, kind, CLUSTER);
    }

    private Obligation next(String kind) {
        return obligations.of(YEAR + 1, kind, CLUSTER);
    }

    private Obligation unit(String kind, String unit) {
        return obligations.of(YEAR, kind, Party.unit(unit));
    }
}
