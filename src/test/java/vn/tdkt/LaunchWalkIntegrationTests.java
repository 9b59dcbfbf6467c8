package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.tdkt.document.Attachments;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.StoredFiles;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Asking;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.Reader;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.report.ClusterPlans;
import vn.tdkt.report.PledgeSigning;
import vn.tdkt.report.Pledges;
import vn.tdkt.report.SectionText;

/** A cluster begins its year: from the launch plan in the autumn before to the pledges in spring. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaunchWalkIntegrationTests extends ServerTests {

    private static final int YEAR = 2005;
    private static final String PREPARE = "Chuẩn bị văn bản";
    private static final Map<String, String> PLAN = Map.of(
            "legalBases", "Căn cứ Luật Thi đua, khen thưởng;\nQuy chế của Khối A",
            "purpose", "Động viên các đơn vị hoàn thành nhiệm vụ.",
            "contents", "Thi đua cải cách hành chính.",
            "tasks", "Các đơn vị đăng ký chỉ tiêu.",
            "closing", "Đề nghị các đơn vị thực hiện./.");
    private static final Map<String, Object> BY_POST =
            Map.of("way", "POST", "on", YEAR + "-01-06", "who", "Văn thư", "note", "Quyết định số 108");
    private static final List<Map<String, Object>> TARGETS = List.of(
            Map.of("name", "Sáng kiến được công nhận", "measure", "việc", "planned", 12),
            Map.of("name", "Hồ sơ đúng hạn", "measure", "%", "planned", 99.5));

    private final ProvinceOfOneYear province = ProvinceOfOneYear.fromTheAutumnBefore(YEAR, "PD")
            .clusterOf(4, "A", "Khối A")
            .clusterOf(2, "B", "Khối B");
    private final Party cluster = Party.cluster("PDA");

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    Asking asking;

    @Autowired
    Documents documents;

    @Autowired
    StoredFiles files;

    @Autowired
    Attachments attachments;

    @Autowired
    ClusterPlans plans;

    @Autowired
    Pledges pledges;

    @Autowired
    PledgeSigning signing;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Autowired
    MailBook mails;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    @BeforeAll
    void openInAutumn() {
        jobExecutor.shutdown();
        on(YEAR - 1, 9, 20);
        province.importInto(organisationImport);
        opening.open(YEAR, province.standingOfficer());
        staff.letTheEngineWork();
    }

    @AfterAll
    void comeBack() {
        try {
            leftovers.withdrawAll(YEAR);
            leftovers.withdrawAll(YEAR + 1);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    @Test
    @Order(1)
    void asksForPlanAndPledgeOnTheDayTheLaunchBegins() {
        assertThat(staff.as("cbPDA1").taskNames()).isEmpty();

        on(YEAR - 1, 10, 1);

        assertThat(staff.as("cbPDA1").taskNames())
                .containsExactlyInAnyOrder(
                        "Soạn dự thảo – Khối A: Kế hoạch phát động phong trào thi đua 2005",
                        "Chuẩn bị văn bản – Khối A: Bản đăng ký giao ước thi đua 2005");
    }

    @Test
    @Order(2)
    void sendsTheApprovedDraftToTheMembersOnly() {
        assertThat(plans.sheet(plan().id()).sections())
                .filteredOn(section -> section.key().equals("legalBases"))
                .extracting(SectionText::text)
                .containsExactly("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003\n"
                        + "Quy chế tổ chức và hoạt động của Khối A");
        staff.as("cbPDA1").answers("Soạn dự thảo", Map.of("sections", PLAN));
        assertThat(mayRead("PDA2", plan())).isFalse();
        staff.as("ldPDA1").answers("Duyệt dự thảo", Map.of("ok", true));
        staff.letTheEngineWork();

        assertThat(text(plan()))
                .contains("DỰ THẢO", "Thi đua cải cách hành chính.")
                .contains("Căn cứ Luật Thi đua, khen thưởng;", "Căn cứ Quy chế của Khối A.");
        assertThat(mayRead("PDA2", plan())).isTrue();
        assertThat(mayRead("PDB2", plan())).isFalse();
        assertThat(staff.as("cbPDB2").taskNames()).isEmpty();
    }

    @Test
    @Order(3)
    void takesSilenceForAgreementAndSaysSoInTheRecord() {
        staff.as("cbPDA2").answers("Trả lời", Map.of("agrees", true, "text", ""));
        staff.as("cbPDA3").answers("Trả lời", Map.of("agrees", false, "text", "Bổ sung nội dung chuyển đổi số"));
        assertThat(staff.as("cbPDA1").taskNames()).anyMatch(name -> name.startsWith("Theo dõi góp ý"));
        on(YEAR - 1, 10, 20);

        ClusterPlans.Sheet sheet = plans.sheet(plan().id());
        assertThat(sheet.record())
                .isEqualTo(
                        "Căn cứ kết quả lấy ý kiến các đơn vị thành viên đối với dự thảo: 1 đơn vị đồng ý (Đơn vị Khối A 2);"
                                + " 1 đơn vị có ý kiến khác (Đơn vị Khối A 3);"
                                + " 1 đơn vị không có ý kiến trong thời hạn, coi như đồng ý (Đơn vị Khối A 4).");
        assertThat(sheet.comments()).hasSize(3).anyMatch(one -> "Bổ sung nội dung chuyển đổi số".equals(one.text()));
    }

    @Test
    @Order(4)
    void stopsAPlanThatRestsOnALawOfTheFutureAndKeepsItForItsAuthor() {
        Map<String, String> sections = new HashMap<>(PLAN);
        sections.put("legalBases", "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
        answer("cbPDA1", PREPARE, "phong trào thi đua 2005", Map.of("sections", sections));

        assertThatThrownBy(() -> staff.as("ldPDA1").answers("Duyệt văn bản", Map.of("approved", true)))
                .hasMessageContaining("06/2022/QH15 đến 01/01/2024 mới có hiệu lực")
                .hasMessageContaining("hãy thay bằng Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003");
        assertThat(staff.as("ldPDA1").taskNames()).anyMatch(name -> name.startsWith("Duyệt văn bản"));
        staff.as("ldPDA1").answers("Duyệt văn bản", Map.of("approved", false, "reason", "Sửa căn cứ"));
        assertThat(text(plan())).contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.");
    }

    @Test
    @Order(5)
    void issuesTheFinalPlanWithANumberAndTellsTheMembers() {
        String record = plans.sheet(plan().id()).record();
        answer("cbPDA1", PREPARE, "phong trào thi đua 2005", Map.of("sections", PLAN, "record", record));
        assertThatThrownBy(() ->
                        staff.as("ldPDA1").answers("Duyệt văn bản", Map.of("approved", true, "number", "05/QĐ-A")))
                .hasMessageContaining("hãy nhập 05/KH-A");
        staff.as("ldPDA1").answers("Duyệt văn bản", Map.of("approved", true));
        staff.letTheEngineWork();

        assertThat(plan().state()).isEqualTo(State.ACCEPTED);
        assertThat(numberOf(plan())).isEqualTo("01/KH-A");
        assertThat(text(plan())).contains("Căn cứ Quy chế của Khối A;", record).doesNotContain("DỰ THẢO");
        assertThat(mails.receiversOf("01/KH-A ngày 20/10/2004"))
                .contains("cbPDA2", "ldPDA3", "cbPDA4")
                .noneMatch(account -> account.contains("PDB"));
    }

    @Test
    @Order(6)
    void preparesThePledgeBeforeAnybodyRegisteredTargets() {
        answer(
                "cbPDA1",
                PREPARE,
                "giao ước thi đua 2005",
                Map.of(
                        "sections",
                        Map.of(
                                "legalBases",
                                "Kế hoạch",
                                "contents",
                                "Hoàn thành chỉ tiêu.",
                                "closing",
                                "Quyết tâm./.")));
        staff.as("ldPDA1").answers("Duyệt văn bản", Map.of("approved", true));

        Obligation register = owed("pledge-register");
        assertThat(register.state()).isEqualTo(State.ACCEPTED);
        assertThat(text(register)).contains("Chưa đăng ký chỉ tiêu.", "Đơn vị Khối A 4");
    }

    @Test
    @Order(7)
    void recordsARegulationAdoptedElsewhereAndRefusesAScoreTableWithoutTable() {
        on(YEAR, 1, 6);
        answer("cbPDA1", "Soạn dự thảo", "Quy chế", Map.of("outside", BY_POST));

        assertThat(owed("regulation").state()).isEqualTo(State.ACCEPTED);
        assertThatThrownBy(() -> answer("cbPDA1", "Soạn dự thảo", "chấm điểm", Map.of("sections", Map.of())))
                .hasMessageContaining("Chưa kèm bảng tiêu chí chấm điểm");
    }

    @Test
    @Order(7)
    void draftsTheDecisionThatIssuesAScoreTable() {
        Obligation table = owed("score-table");
        long file = attach(table, "Bảng điểm.pdf");
        Map<String, String> sections = Map.of(
                "legalBases",
                "Luật Thi đua, khen thưởng",
                "scale",
                "100 điểm.",
                "method",
                "Tự chấm.",
                "closing",
                "Thi hành./.");

        answer("cbPDA1", "Soạn dự thảo", "chấm điểm", Map.of("sections", sections, "attachmentIds", List.of(file)));

        assertThat(text(table))
                .contains("QUYẾT ĐỊNH:", "Ban hành kèm theo Quyết định này Bảng tiêu chí chấm điểm thi đua của Khối A.")
                .contains("TRƯỞNG KHỐI A", "Bảng điểm.pdf", "DỰ THẢO");
    }

    @Test
    @Order(8)
    void signsThePledgeBeforeThereAreTargets() {
        assertThat(pledges.sheet(pledge("PDA2").id()).targets()).isEmpty();
        assertThatThrownBy(() -> answer("ldPDA2", "Trả lời", "giao ước", Map.of("signed", false)))
                .hasMessageContaining("Tôi ký giao ước");
        answer("ldPDA2", "Trả lời", "giao ước", Map.of("signed", true));

        assertThat(pledge("PDA2").state()).isEqualTo(State.ACCEPTED);
        assertThat(staff.as("cbPDA2").taskNames()).noneMatch(name -> name.contains("Ký giao ước"));
    }

    @Test
    @Order(9)
    void namesEveryFaultOfATableOfTargetsByItsRow() {
        List<Map<String, Object>> faulty = List.of(
                Map.of("name", "Sáng kiến", "measure", "việc", "planned", 3),
                Map.of("name", " sáng kiến", "measure", " "),
                Map.of("measure", "%", "planned", 2));

        assertThatThrownBy(() -> answer("cbPDA2", PREPARE, "chỉ tiêu", Map.of("targets", faulty)))
                .hasMessageContaining("dòng 2 thiếu đơn vị tính, thiếu kế hoạch")
                .hasMessageContaining("trùng tên với dòng trên; dòng 3 thiếu tên chỉ tiêu.");
    }

    @Test
    @Order(10)
    void registersTargetsTakesThemAfterASupplementAndPutsThemTogether() {
        register("PDA2", TARGETS.subList(0, 1));
        answer("cbPDA1", "Tiếp nhận", "A 2", Map.of("taken", false, "reason", "Thiếu chỉ tiêu hồ sơ"));
        register("PDA2", TARGETS);
        answer("cbPDA1", "Tiếp nhận", "A 2", Map.of("taken", true));
        register("PDA1", TARGETS.subList(0, 1));
        register("PDA3", TARGETS);
        answer("cbPDA1", "Tiếp nhận", "A 3", Map.of("taken", true));
        answer("cbPDA4", PREPARE, "chỉ tiêu", Map.of("outside", BY_POST));
        answer("cbPDA1", "Tiếp nhận", "A 4", Map.of("taken", true));
        answer("cbPDA1", PREPARE, "Tổng hợp", Map.of("remark", "Các chỉ tiêu bám sát nhiệm vụ."));
        answer("ldPDA1", "Duyệt văn bản", "Tổng hợp", Map.of("approved", true));
        answer(province.standingOfficer(), "Tiếp nhận", "Khối A: Tổng hợp", Map.of("taken", true));

        Obligation register = owed("target-register");
        assertThat(register.state()).isEqualTo(State.ACCEPTED);
        assertThat(text(register))
                .contains("(4 trên 4 đơn vị)", "99,5", "gửi ngoài hệ thống: Đơn vị Khối A 4.")
                .doesNotContain("chưa đăng ký");
        assertThat(pledges.sheet(pledge("PDA3").id()).targets()).hasSize(2);
    }

    @Test
    @Order(11)
    void closesThePledgesOfAllOthersWithOneSheet() {
        Obligation all = owed("pledge-signing");
        long scan = attach(all, "Giao ước.pdf");
        List<Long> rest =
                List.of(pledge("PDA1").id(), pledge("PDA3").id(), pledge("PDA4").id());
        assertThatThrownBy(() -> signing.signedOnOneSheet(
                        all.id(), sheet(List.of(pledge("PDB2").id()), scan), head()))
                .hasMessageContaining("không thuộc cụm, khối này");
        assertThat(WordFiles.text(pledges.document(all.id(), head()))).contains("99,5", "Đơn vị Khối A 4");

        signing.signedOnOneSheet(all.id(), sheet(rest, scan), head());
        staff.letTheEngineWork();

        assertThat(rest).allMatch(id -> obligations.get(id).state() == State.ACCEPTED);
        assertThat(attachments.ofObligation(pledge("PDA4").id())).hasSize(1);
        assertThat(owed("pledge-signing").state()).isEqualTo(State.ACCEPTED);
        assertThat(staff.as("cbPDA1").taskNames()).noneMatch(name -> name.contains("giao ước"));
        assertThat(staff.as("ldPDA4").taskNames()).isEmpty();
    }

    @Test
    @Order(12)
    void endsWithSomeMissingOnlyForAReason() {
        assertThatThrownBy(() -> answer("cbPDB1", "Theo dõi", "giao ước", Map.of("close", true, "reason", "")))
                .hasMessageContaining("lý do kết thúc");
        answer("cbPDB1", "Theo dõi", "giao ước", Map.of("close", true, "reason", "Đơn vị đang sắp xếp lại"));

        assertThat(pledge("PDB2").state()).isEqualTo(State.MISSED);
        assertThat(staff.as("ldPDB2").taskNames()).isEmpty();
    }

    @Test
    @Order(13)
    void goesOnUnderLastYearsRegulationUntilItIsRevised() {
        on(YEAR, 9, 20);
        opening.open(YEAR + 1, province.standingOfficer());
        Obligation next = obligations.of(YEAR + 1, "regulation", cluster);
        assertThat(next.state()).isEqualTo(State.CARRIED);
        assertThat(obligations.of(YEAR + 1, "score-table", cluster).state()).isEqualTo(State.PLANNED);

        asking.takeUpAgain(next.id(), LocalDate.of(YEAR + 1, 3, 1), "Sáp nhập đơn vị", "cbPDA1");

        assertThat(obligations.get(next.id()).state()).isEqualTo(State.ASKED);
    }

    private void register(String unit, List<Map<String, Object>> targets) {
        answer("cb" + unit, PREPARE, "chỉ tiêu", Map.of("targets", targets));
        answer("ld" + unit, "Duyệt văn bản", "chỉ tiêu", Map.of("approved", true));
    }

    private PledgeSigning.OneSheet sheet(List<Long> signed, long scan) {
        return new PledgeSigning.OneSheet(signed, LocalDate.of(YEAR, 1, 5), scan);
    }

    private long attach(Obligation to, String name) {
        byte[] pdf = PdfFiles.blank();
        return attachments.attach(to.id(), name, pdf, "cbPDA1").id();
    }

    private Person head() {
        return people.byAccount("cbPDA1").orElseThrow();
    }

    /** The one of several tasks of that step whose name says it is about that. */
    private void answer(String account, String step, String about, Map<String, ?> answer) {
        Task task = staff.as(account).tasks().stream()
                .filter(one -> one.getName().startsWith(step)
                        && one.getName().toLowerCase(Locale.ROOT).contains(about.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(account + " has no task " + step + " " + about + " but "
                        + staff.as(account).taskNames()));
        staff.as(account).answers(task, answer);
    }

    private void on(int year, int month, int day) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.of(year, month, day)
                .atTime(LocalTime.of(9, 0))
                .atZone(Application.ZONE)
                .toInstant()));
        staff.letTheEngineWork();
    }

    private Obligation plan() {
        return owed("launch-plan");
    }

    private Obligation owed(String kind) {
        return obligations.of(YEAR, kind, cluster);
    }

    private Obligation pledge(String unit) {
        return obligations.of(YEAR, "pledge", Party.unit(unit));
    }

    private boolean mayRead(String unit, Obligation about) {
        return access.isInside(about.id(), Reader.in(List.of(Groups.officersOfUnit(unit))));
    }

    private String text(Obligation obligation) {
        Document document = documents.ofObligation(obligation.id()).get(0);
        byte[] docx = files.read(document.text());
        return WordFiles.text(docx);
    }

    private String numberOf(Obligation obligation) {
        return documents
                .ofObligation(obligation.id())
                .get(0)
                .issue()
                .orElseThrow()
                .numberAndSymbol();
    }
}
