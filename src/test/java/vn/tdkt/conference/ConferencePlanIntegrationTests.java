package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.FileShelf;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Passwords;

/** A head plans its conference, is told no, is put off, and holds it; strangers try to have a say. */
class ConferencePlanIntegrationTests extends ServerTests {

    /** Whoever answers many clusters reads which of them asks. */
    private static final String OFFICE_ANSWERS = "Trả lời – Khối thi đua " + TwoClusters.A
            + ": Thống nhất nội dung, chương trình, thời gian hội nghị tổng kết";

    private static final String OFFICER = "cbHNA941";
    private static final String LEADER = "ldHNA941";
    private static final String PLAN = "Lập kế hoạch hội nghị";
    private static final String APPROVE = "Duyệt văn bản hội nghị";
    private static final String FOLLOW = "Theo dõi ý kiến";
    private static final String HOLD = "Tổ chức hội nghị";
    private static final Map<String, ?> YES = Map.of("agrees", true, "text", "");
    private static final Path FOLDER = Path.of("target/conference-plan");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Passwords passwords;

    @Autowired
    RuntimeService instances;

    @Autowired
    Obligations obligations;

    @Autowired
    Documents documents;

    @Autowired
    FileShelf shelf;

    @Autowired
    Cycles cycles;

    private TwoClusters clusters;
    private long conference;

    @BeforeEach
    void askForConferences() {
        clusters = new TwoClusters(database, passwords, instances, port);
        conference = clusters.ask(obligations, TwoClusters.A);
    }

    @AfterEach
    void forget() {
        clusters.forget();
    }

    @Test
    void goesFromThePlanToTheDayPutOffOnce() throws IOException {
        plan(today().plusDays(30));
        approve();
        assertThat(clusters.sheet(OFFICER, clusters.task(OFFICER, FOLLOW)).body())
                .contains("\"recordable\":true")
                .contains("Chưa trả lời");
        clusters.does(TwoClusters.GIVER_A, "Trả lời", YES);
        assertThat(record(OFFICER, outsidersOpinion(), true).status()).isEqualTo(200);
        clusters.does(
                TwoClusters.OFFICE,
                OFFICE_ANSWERS,
                Map.of("agrees", false, "text", "Trùng kỳ họp Hội đồng nhân dân tỉnh"));

        String again = clusters.task(OFFICER, PLAN);
        assertThat(clusters.sheet(OFFICER, again).body())
                .contains("Trùng kỳ họp Hội đồng nhân dân tỉnh")
                .contains("Điện thoại");
        plan(today().plusDays(40));
        approve();
        clusters.task(OFFICER, FOLLOW);
        assertThat(clusters.tasks(TwoClusters.GIVER_A, "Trả lời")).isEmpty();
        clusters.does(TwoClusters.OFFICE, OFFICE_ANSWERS, YES);
        approve();
        clusters.task(OFFICER, HOLD);
        assertThat(issued())
                .containsExactly(
                        "opinion-request 01/KTĐHNA94",
                        "opinion-request 02/KTĐHNA94",
                        "conference-plan 03/KH-KTĐHNA94",
                        "member-invitation 04/GM-KTĐHNA94",
                        "guest-invitation 05/GM-KTĐHNA94");
        assertThat(mailed("Giấy mời số 04")).isEqualTo(6);
        assertThat(mailed("Giấy mời số 05")).isEqualTo(1);

        clusters.does(OFFICER, HOLD, postponed());
        String third = clusters.task(OFFICER, PLAN);
        assertThat(clusters.sheet(OFFICER, third).body()).contains("Bão số 12");
        plan(today());
        approve();
        clusters.does(TwoClusters.OFFICE, OFFICE_ANSWERS, YES);
        approve();
        clusters.task(OFFICER, HOLD);
        assertThat(newest("member-invitation")).contains("Bão số 12").contains("thay thế Giấy mời số 04/GM-KTĐHNA94");
        assertThat(newest("conference-plan")).contains("thay thế Kế hoạch số 03/KH-KTĐHNA94");
        assertThat(replaced())
                .as("by the new ones, and who is invited anew hears it in the invitation")
                .containsExactly(
                        "conference-plan 03/KH-KTĐHNA94 07/KH-KTĐHNA94",
                        "member-invitation 04/GM-KTĐHNA94 08/GM-KTĐHNA94",
                        "guest-invitation 05/GM-KTĐHNA94 09/GM-KTĐHNA94");
        assertThat(mailed("Giấy mời số 08")).isEqualTo(6);
        assertThat(mailed("Đã thay thế: Giấy mời số 04")).isZero();
        assertThat(mailed("Đã thay thế: Kế hoạch số 03")).isPositive();
        clusters.does(OFFICER, HOLD, held());

        assertThat(obligations.get(conference).state()).isEqualTo(State.ACCEPTED);
        assertThat(obligations.get(conference).submittedOn()).isEqualTo(today());
        keepToLookAt();
    }

    @Test
    void goesOnWithoutAnOpinionButNotWithoutTheOffice() {
        plan(today().plusDays(30));
        approve();
        String follow = clusters.task(OFFICER, FOLLOW);
        clusters.as(OFFICER).claim(follow, OFFICER);
        Map<String, ?> on = Map.of("close", true, "reason", "Đã báo cáo hai lần, sát ngày họp");

        assertThat(clusters.as(OFFICER).submit(follow, on).message())
                .contains("Ban Thi đua - Khen thưởng chưa trả lời");
        clusters.does(TwoClusters.OFFICE, OFFICE_ANSWERS, YES);
        assertThat(clusters.as(OFFICER).submit(follow, on).status()).isLessThan(300);
        clusters.task(LEADER, APPROVE);
        assertThat(clusters.tasks(TwoClusters.GIVER_A, "Trả lời")).isEmpty();
    }

    @Test
    void letsOnlyTheHeadAndTheOfficeRecordAnOpinion() {
        plan(today().plusDays(30));
        approve();
        clusters.task(OFFICER, FOLLOW);
        long opinion = outsidersOpinion();

        for (String stranger : List.of("cbHNA942", "ldHNA943", "cbHNB941", TwoClusters.GIVER_A, TwoClusters.GIVER_B)) {
            assertThat(record(stranger, opinion, true).status()).as(stranger).isEqualTo(403);
        }
        assertThat(record(OFFICER, opinionOf("BTDKT"), true).status()).isEqualTo(403);
        assertThat(record(TwoClusters.OFFICE, opinion, false).status()).isEqualTo(200);
        assertThat(record(OFFICER, opinion, true).message()).contains("đã được ghi nhận");
    }

    @Test
    void showsAGiverItsOwnConferenceAndReportAndNoOthers() {
        long report = clusters.insertObligation("year-cluster-report", TwoClusters.A, today());
        long notAskedAbout = clusters.insertObligation("score-table", TwoClusters.A, today());
        long ofAnother = clusters.insertObligation("score-table", TwoClusters.B, today());
        plan(today().plusDays(30));
        approve();
        String asked = clusters.task(TwoClusters.GIVER_A, "Trả lời");

        JsonNode files = clusters.sheet(TwoClusters.GIVER_A, asked).json().at("/data/documents");
        assertThat(files).hasSize(2);
        for (JsonNode file : files) {
            String path = "/camunda/api/tdkt/files/" + file.path("id").asText();
            assertThat(clusters.as(TwoClusters.GIVER_A).get(path).status()).isEqualTo(200);
            assertThat(clusters.as(TwoClusters.GIVER_B).get(path).status()).isEqualTo(404);
            assertThat(clusters.as("cbHNB941").get(path).status()).isEqualTo(404);
        }
        for (long readable : List.of(conference, report)) {
            String page = "/camunda/api/tdkt/obligations/" + readable;
            assertThat(clusters.as(TwoClusters.GIVER_A).get(page).status()).isEqualTo(200);
            assertThat(clusters.as(TwoClusters.GIVER_B).get(page).status()).isEqualTo(404);
        }
        String obligations = "/camunda/api/tdkt/obligations/";
        assertThat(clusters.as(TwoClusters.GIVER_A)
                        .get(obligations + notAskedAbout)
                        .status())
                .as("he is in charge of the cluster")
                .isEqualTo(200);
        assertThat(clusters.as(TwoClusters.GIVER_B)
                        .get(obligations + notAskedAbout)
                        .status())
                .isEqualTo(404);
        assertThat(clusters.as(TwoClusters.GIVER_A).get(obligations + ofAnother).status())
                .isEqualTo(404);
        assertThat(clusters.sheet(TwoClusters.GIVER_B, asked).status()).isEqualTo(404);
    }

    @Test
    void warnsOfADayOffOfTheDeadlineAndOfAnotherConference() {
        database.sql("insert into cluster_role (cluster, year, role, account, valid_from) values ('HNB94', 2094,"
                        + " 'COUNCIL_MEMBER', 'chidaohna94', '2020-01-01')")
                .update();
        LocalDate sunday = LocalDate.of(2095, 2, 13);
        clusters.ask(obligations, TwoClusters.B);
        clusters.does("cbHNB941", PLAN, planned(sunday, "HNB941", null));

        assertThat(warnings(sunday, "08:00")).hasSize(2).noneMatch(text -> text.contains("Cùng buổi"));
        assertThat(warnings(sunday, "15:00"))
                .anyMatch(text -> text.contains("Chủ nhật"))
                .anyMatch(text -> text.contains("sau hạn tổ chức hội nghị, 10/02/2095"))
                .anyMatch(text -> text.contains("Cùng buổi với hội nghị của Khối thi đua HNB94"));
        assertThat(clusters.as("cbHNA942").get(warningsOf(sunday, "15:00")).status())
                .isEqualTo(404);
    }

    @Test
    void namesAllThatAPlanLacksAndTakesNoUnitOfAnotherCluster() {
        String task = clusters.task(OFFICER, PLAN);
        clusters.as(OFFICER).claim(task, OFFICER);

        assertThat(clusters.as(OFFICER).submit(task, Map.of()).message())
                .contains("nhập ngày họp; nhập giờ bắt đầu; ghi địa điểm");
        assertThat(clusters.as(OFFICER)
                        .submit(task, planned(today().plusDays(9), "HNA941", "HNB941"))
                        .message())
                .contains("chọn trưởng năm sau trong các thành viên");
    }

    @Test
    void keepsItsDeadlineInTet() {
        assertThat(cycles.datesOf(2023).dueForAll("conference")).isEqualTo("2024-02-10");
    }

    private void plan(LocalDate day) {
        clusters.does(OFFICER, PLAN, planned(day, "HNA941", "HNA942"));
    }

    private void approve() {
        clusters.does(LEADER, APPROVE, Map.of("approved", true));
    }

    static Map<String, Object> planned(LocalDate day, String payer, @Nullable String nextHead) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("day", day.toString());
        plan.put("startsAt", "14:30");
        plan.put("wholeDay", false);
        plan.put("place", "Đơn vị " + payer);
        plan.put("hall", "Hội trường tầng III");
        plan.put("headcount", 23);
        plan.put("payer", "Đơn vị " + payer);
        plan.put("programme", ConferencePlanWords.PROGRAMME);
        plan.put(
                "speakers",
                nextHead == null ? List.of() : List.of(Map.of("unit", payer, "topic", "Kinh nghiệm hòa giải ở cơ sở")));
        plan.put(
                "guests",
                List.of(
                        Map.of(
                                "name",
                                "Hoàng Văn Nam",
                                "office",
                                "Phó Trưởng Ban Thi đua - Khen thưởng",
                                "account",
                                "btdkt94"),
                        Map.of("name", "Lê Thị Thu", "office", "Hội Cựu chiến binh tỉnh")));
        if (nextHead != null) {
            plan.put("nextHead", nextHead);
            plan.put("nextHeadWay", "ROTATION");
        }
        return plan;
    }

    private static Map<String, ?> postponed() {
        return Map.of(
                "outcome",
                "POSTPONED",
                "postponed",
                Map.of("reason", "Bão số 12", "newDate", today().plusDays(50).toString()));
    }

    private static Map<String, ?> held() {
        return Map.of(
                "outcome", "HELD",
                "meeting",
                        Map.of(
                                "on",
                                today().toString(),
                                "place",
                                "Hội trường",
                                "chair",
                                "Vũ Đức Thọ",
                                "secretary",
                                "Nguyễn Thị Lan"),
                "attendance",
                        Stream.of("HNA941", "HNA942", "HNA943")
                                .map(unit -> Map.of("unit", unit, "present", true))
                                .toList(),
                "agenda",
                        Stream.of(AgendaStep.values())
                                .map(step -> Map.of("step", step.name(), "done", true))
                                .toList(),
                "nextHead", Map.of("way", "ROTATION", "head", "HNA942", "deputies", List.of()));
    }

    private long outsidersOpinion() {
        return opinionOf(TwoClusters.OUTSIDER);
    }

    private long opinionOf(String giver) {
        return database.sql("select id from obligation where parent = ? and debtor = ? order by id desc limit 1")
                .params(conference, giver)
                .query(Long.class)
                .single();
    }

    private StaffClient.Answer record(String account, long opinion, boolean agrees) {
        Map<String, ?> outside = Map.of("way", "PHONE", "on", today().toString(), "who", "Thư ký Phó Chủ tịch");
        return clusters.as(account)
                .post(
                        "/camunda/api/tdkt/obligations/" + opinion + "/opinion",
                        Map.of("agrees", agrees, "text", agrees ? "" : "Nên họp buổi sáng", "outside", outside));
    }

    private List<String> warnings(LocalDate day, String hour) {
        return texts(clusters.as(OFFICER).get(warningsOf(day, hour)).json());
    }

    private static List<String> texts(JsonNode list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String warningsOf(LocalDate day, String hour) {
        return "/camunda/api/tdkt/conference/" + conference + "/warnings?day=" + day + "&startsAt=" + hour
                + "&wholeDay=false";
    }

    private List<String> replaced() {
        return database.sql(
                        "select d.type || ' ' || d.issued_reference || ' ' || s.issued_reference from document_retirement r"
                                + " join document d on d.id = r.document join document s on s.id = r.successor"
                                + " where d.issuer_code = ? order by d.issued_number")
                .param(TwoClusters.A)
                .query(String.class)
                .list();
    }

    private List<String> issued() {
        return documents.ofObligation(conference).stream()
                .filter(document -> document.issue().isPresent())
                .map(document ->
                        document.type() + " " + document.issue().orElseThrow().numberAndSymbol())
                .toList();
    }

    private int mailed(String subject) {
        return database.sql("select count(*) from outbox_mail where subject like ? and account like '%94%'")
                .param(subject + "%")
                .query(Integer.class)
                .single();
    }

    private String newest(String type) {
        return WordFiles.text(read(documents.ofObligation(conference).stream()
                .filter(document -> document.type().equals(type))
                .reduce((older, newer) -> newer)
                .orElseThrow()));
    }

    private byte[] read(Document document) {
        return shelf.read(shelf.find("d" + document.id()));
    }

    private void keepToLookAt() throws IOException {
        Files.createDirectories(FOLDER);
        for (Document document : documents.ofObligation(conference)) {
            Files.write(FOLDER.resolve(document.id() + "-" + document.type() + ".docx"), read(document));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(vn.tdkt.Application.ZONE);
    }
}
