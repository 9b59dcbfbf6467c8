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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.integrity.Finding;
import vn.tdkt.integrity.Integrity;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.NoiChinh2020;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.People;
import vn.tdkt.process.Model;
import vn.tdkt.report.PledgeSigning;

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
    Integrity integrity;

    /** What other walks of the suite left behind. */
    private List<Finding> foundBefore = List.of();

    @Autowired
    YearOf2020 year;

    @Autowired
    BlockAtWork block;

    @Autowired
    LetterOf2020 letter;

    @Autowired
    BlocksBeside beside;

    @Autowired
    MailBook mails;

    @Autowired
    RuntimeService processes;

    @Autowired
    Staff staff;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    PledgeSigning signing;

    @Autowired
    PapersOfAYear papers;

    @Autowired
    NominationRows nominations;

    @Autowired
    UnitsOf2020 units;

    @Autowired
    OfficeOf2020 office;

    @Autowired
    YearLeftovers leftovers;

    @BeforeAll
    void openInTheAutumnBefore() {
        foundBefore = integrity.findings();
        year.begin();
    }

    @AfterAll
    void comeBack() throws IOException {
        try {
            papers.leaveIn(FOLDER, YEAR);
            year.withdrawWhatIsLeft();
        } finally {
            year.comeBack();
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
        units.everybodyRegistersATarget();
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
        block.issues(
                "Hướng dẫn sơ kết 6 tháng", letter.draft(), VICE_CHAIR, "15/HĐTĐKT-BTĐKT", LocalDate.of(2020, 5, 20));
        block.on(2020, 6, 25);
        units.everybodyReviewsSixMonths();
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
        office.closeCollecting("sơ kết");
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
        units.opinionsArriveByLetter(LocalDate.of(2020, 9, 21));
        block.answers(OFFICER, "Trả lời", "hội nghị", YES);
        block.on(2020, 9, 28);
        block.answers(
                leaderOf(INSPECTORATE),
                "Duyệt văn bản hội nghị",
                "",
                Map.of("approved", true, "number", "53/KH-KTĐNC; 54/GM-KTĐNC; 55/GM-KTĐNC"));
        staff.letTheEngineWork();

        assertThat(papers.drafted(cluster("conference"), "conference-plan"))
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
        NoiChinh2020.members().stream().filter(unit -> !unit.equals(LATE)).forEach(units::reportsTheYear);
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
        units.reportsTheYear(LATE);
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
        units.handInTheDossiersOf(INSPECTORATE, JUSTICE, POLICE);
        block.receives(HEAD, "hồ sơ");
        block.on(2020, 11, 16);
        block.handIn(INSPECTORATE, "Hồ sơ tổng kết", Map.of("sections", YearAtWork.SECTIONS));
        assertThat(papers.types(cluster("cluster-file")))
                .containsExactlyInAnyOrder("cluster-final-report", "nomination-submission", "conference-minutes");
        assertThat(papers.drafted(cluster("cluster-file"), "conference-minutes"))
                .contains("7/8", "Công an tỉnh", "Sở Tư pháp");
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
        office.closeCollecting("tổng kết");
        office.appraise();
        block.on(2021, 2, 5);
        if (staff.as(OFFICER).taskNames().stream().anyMatch(name -> name.startsWith("Theo dõi ý kiến các cơ quan"))) {
            throw new AssertionError("The term of the other bodies is over");
        }
        office.recordSession();
        block.issues("Tờ trình UBND tỉnh khen thưởng 2020", OFFICE_LEADER, "12/TTr-SNV", LocalDate.of(2021, 2, 5));
        block.issues("Quyết định khen thưởng 2020", CHAIR, "215/QĐ-UBND", LocalDate.of(2021, 2, 5));
        office.tellWhoIsRefused();
        office.recordDecision();
        block.issues("tổng kết năm toàn tỉnh 2020", OFFICE_LEADER, "14/BC-SNV", LocalDate.of(2021, 2, 5));
        office.closeTheYear();

        assertThat(obligations.ofYear(YEAR)).allMatch(one -> one.state().settled());
        assertThat(leftovers.instances(YEAR)).isZero();
        assertThat(leftovers.incidents(YEAR)).isZero();
        assertThat(obligations.ofYear(YEAR + 1)).anyMatch(one -> !one.state().settled());
    }

    /** Every fact of seeds 000, 001 and 002 that is an obligation: who owes what to whom by when, done when, by which paper. */
    @ParameterizedTest(name = "{0}: {2} owes {3} of {1} by {5}")
    @Order(16)
    @CsvFileSource(resources = "/facts/obligations-2020.csv", numLinesToSkip = 1)
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
            assertThat(papers.numbers(owed)).contains(number);
        }
    }

    @Test
    @Order(17)
    void leavesNothingThatDisagrees() {
        assertThat(integrity.findings()).isSubsetOf(foundBefore);
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

    /** What the papers of the block have to say by seeds 000 and 002. */
    @ParameterizedTest(name = "{0}: {2} says “{3}”")
    @Order(17)
    @CsvFileSource(resources = "/facts/papers-2020.csv", delimiter = '|', numLinesToSkip = 1)
    void saysWhatTheLettersSay(String seed, String kind, String type, String words) {
        assertThat(papers.issued(YEAR, kind, Set.of(BLOCK, "BTDKT"), type)).contains(words);
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
