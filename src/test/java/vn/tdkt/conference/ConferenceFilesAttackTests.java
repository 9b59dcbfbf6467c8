package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Application;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.organisation.Passwords;

/** Over HTTP: who opens the papers and scans around a conference, and whose scans may be named. */
class ConferenceFilesAttackTests extends ServerTests {

    private static final String OFFICER = "cbHNA941";
    private static final String MEMBER = "cbHNA942";
    private static final String STRANGER = "cbHNB941";
    private static final String PAGE = "/camunda/api/tdkt/obligations/";
    private static final String FILES = "/camunda/api/tdkt/files/";
    private static final byte[] PDF = PdfFiles.blank();

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
    Attachments attachments;

    @Autowired
    OutsideRecords outside;

    private TwoClusters clusters;
    private long conference;
    private long foreign;

    @BeforeEach
    void askForOpinions() {
        clusters = new TwoClusters(database, passwords, instances, port);
        conference = clusters.ask(obligations, TwoClusters.A);
        long other = clusters.insertObligation("conference", TwoClusters.B, LocalDate.of(2095, 2, 10));
        foreign = attachments.attach(other, "Khác.pdf", PDF, "cbHNB941").id();
        LocalDate day = LocalDate.now(Application.ZONE).plusDays(30);
        clusters.does(
                OFFICER, "Lập kế hoạch hội nghị", ConferencePlanIntegrationTests.planned(day, "HNA941", "HNA942"));
        approve();
        clusters.task(OFFICER, "Theo dõi ý kiến");
    }

    @AfterEach
    void forget() {
        clusters.forget();
    }

    @Test
    void theOfficeRecordsALetterOnTheOpinionsOwnPage() {
        long opinion = opinionOf(TwoClusters.OUTSIDER);
        assertThat(deeds(TwoClusters.OFFICE, opinion)).contains("RECORD_OPINION");
        assertThat(deeds(OFFICER, opinion)).contains("RECORD_OPINION");
        assertThat(deeds(TwoClusters.OFFICE, opinionOf("BTDKT"))).doesNotContain("RECORD_OPINION");

        StaffClient office = clusters.as(TwoClusters.OFFICE);
        long scan = office.upload(PAGE + opinion + "/files", "Công văn 12.pdf", PDF)
                .json()
                .path("id")
                .asLong();
        assertThat(record(TwoClusters.OFFICE, opinion, scan).status()).isEqualTo(200);

        assertThat(files(OFFICER, opinion)).extracting(File::name).containsExactly("Công văn 12.pdf");
        assertThat(files(OFFICER, conference)).extracting(File::name).contains("Công văn 12.pdf");
        assertThat(files(TwoClusters.GIVER_A, conference))
                .extracting(File::name)
                .doesNotContain("Công văn 12.pdf");
        assertThat(deeds(TwoClusters.OFFICE, opinion)).doesNotContain("RECORD_OPINION");
    }

    @Test
    void aScanUploadedWhereOpinionsAreFollowedIsCopiedToTheOpinionItBelongsTo() {
        long opinion = opinionOf(TwoClusters.GIVER_A);
        long scan =
                attachments.attach(conference, "Thư trả lời.pdf", PDF, OFFICER).id();

        assertThat(record(OFFICER, opinion, scan).status()).isEqualTo(200);

        File listed = files(TwoClusters.GIVER_A, opinion).get(0);
        assertThat(listed.name()).isEqualTo("Thư trả lời.pdf");
        assertThat(clusters.as(TwoClusters.GIVER_A).get(FILES + listed.id()).status())
                .isEqualTo(200);
        assertThat(clusters.as(TwoClusters.GIVER_B).get(FILES + listed.id()).status())
                .isEqualTo(404);
    }

    @Test
    void nobodyNamesTheScanOfAnotherObligation() {
        long opinion = opinionOf(TwoClusters.OUTSIDER);

        assertThat(record(OFFICER, opinion, foreign).message()).contains("Tệp số " + foreign + " không thuộc việc này");
        assertThat(record(OFFICER, opinion, 999_999_999L).message()).contains("không thuộc việc này");
        String task = clusters.task(TwoClusters.GIVER_A, "Trả lời");
        clusters.as(TwoClusters.GIVER_A).claim(task, TwoClusters.GIVER_A);
        assertThat(clusters.as(TwoClusters.GIVER_A)
                        .submit(task, answer(foreign))
                        .message())
                .contains("không thuộc việc này");
        assertThat(clusters.as(OFFICER)
                        .post(PAGE + opinion + "/opinion", Map.of("agrees", true, "outside", Map.of("way", "PHONE")))
                        .message())
                .contains("bằng cách nào");
        assertThat(record(OFFICER, opinion, null).status()).isEqualTo(200);
    }

    @Test
    void membersDownloadPlanAndInvitationButNothingElseOfTheConference() {
        String before = PAGE + conference;
        assertThat(clusters.as(MEMBER).get(before).status()).isEqualTo(404);
        issuePapers();

        JsonNode page = detail(MEMBER, conference);
        assertThat(page.at("/about/history")).isEmpty();
        assertThat(page.path("possible")).isEmpty();
        assertThat(documentsOf(MEMBER, conference)).containsExactlyInAnyOrder("conference-plan", "member-invitation");
        for (String type : List.of("conference-plan", "member-invitation")) {
            assertThat(download(MEMBER, type)).as(type).isEqualTo(200);
            assertThat(download(STRANGER, type)).as(type).isEqualTo(404);
        }
        for (String type : List.of("guest-invitation", "opinion-request", "conference-plan-draft")) {
            assertThat(download(MEMBER, type)).as(type).isEqualTo(404);
        }
        assertThat(clusters.as(STRANGER).get(before).status()).isEqualTo(404);
        assertThat(clusters.as(MEMBER)
                        .get(before.replace("obligations", "conference")
                                + "/warnings?day=2095-02-01&startsAt=08:00&wholeDay=false")
                        .status())
                .isEqualTo(404);
        assertThat(row(MEMBER, TwoClusters.YEAR, conference).path("number").asText())
                .contains("03/GM");
        assertThat(row(STRANGER, TwoClusters.YEAR, conference).isMissingNode()).isTrue();
    }

    @Test
    void membersReadTheMinutesButNotTheRestOfTheClustersFile() {
        issuePapers();
        long file = clusters.insertObligation("cluster-file", TwoClusters.A, LocalDate.of(2095, 2, 20));
        become("guest-invitation", "conference-minutes", file);
        become("opinion-request", "nomination-submission", file);

        assertThat(documentsOf(MEMBER, file)).containsExactly("conference-minutes");
        assertThat(download(MEMBER, "conference-minutes")).isEqualTo(200);
        assertThat(download(MEMBER, "nomination-submission")).isEqualTo(404);
        assertThat(download(STRANGER, "conference-minutes")).isEqualTo(404);
    }

    @Test
    void membersReadTheRegulationInForceAlsoWhenItWasCarriedOver() {
        issuePapers();
        long carried = clusters.insertObligation("regulation", TwoClusters.A, LocalDate.of(2095, 3, 31));
        database.sql("update obligation set year = 2095, state = 'CARRIED' where id = ?")
                .param(carried)
                .update();
        long adopted = clusters.insertObligation("regulation", TwoClusters.A, LocalDate.of(2094, 3, 31));
        become("guest-invitation", "cluster-decision", adopted);

        for (long regulation : List.of(adopted, carried)) {
            assertThat(documentsOf(MEMBER, regulation)).containsExactly("cluster-decision");
            assertThat(clusters.as(STRANGER).get(PAGE + regulation).status()).isEqualTo(404);
        }
        assertThat(row(MEMBER, 2095, carried).path("number").asText()).isNotBlank();
        assertThat(row(OFFICER, 2095, carried).path("number").asText()).isNotBlank();
        assertThat(download(STRANGER, "cluster-decision")).isEqualTo(404);
        database.sql("update membership set valid_to = '2093-12-31' where unit = 'HNA942'")
                .update();
        assertThat(clusters.as(MEMBER).get(PAGE + adopted).status()).isEqualTo(404);
    }

    @Test
    void membersOpenTheScanOfARegulationAdoptedOnPaperAndNoOtherFileOfIt() {
        long carried = clusters.insertObligation("regulation", TwoClusters.A, LocalDate.of(2095, 3, 31));
        database.sql("update obligation set year = 2095, state = 'CARRIED' where id = ?")
                .param(carried)
                .update();
        long adopted = clusters.insertObligation("regulation", TwoClusters.A, LocalDate.of(2094, 3, 31));
        long scan = attachments.attach(adopted, "Quy chế.pdf", PDF, OFFICER).id();
        long other = attachments.attach(adopted, "Góp ý.pdf", PDF, OFFICER).id();
        assertThat(clusters.as(MEMBER).get(FILES + scan).status())
                .as("not adopted yet")
                .isEqualTo(404);
        database.sql("update obligation set state = 'ASKED' where id = ?")
                .param(adopted)
                .update();
        outside.byOwner(
                adopted,
                new DoneOutside(DoneOutside.Way.MEETING, LocalDate.of(2026, 1, 5), "Khối", null, scan),
                OFFICER);
        assertThat(clusters.as(MEMBER).get(FILES + scan).status())
                .as("handed in only")
                .isEqualTo(404);
        database.sql("update obligation set state = 'ACCEPTED' where id = ?")
                .param(adopted)
                .update();
        for (long regulation : List.of(adopted, carried)) {
            assertThat(files(MEMBER, regulation)).extracting(File::name).containsExactly("Quy chế.pdf");
            assertThat(detail(MEMBER, regulation).at("/about/history")).isEmpty();
            assertThat(clusters.as(STRANGER).get(PAGE + regulation).status()).isEqualTo(404);
        }
        assertThat(clusters.as(MEMBER).get(FILES + scan).status()).isEqualTo(200);
        assertThat(clusters.as(MEMBER).get(FILES + other).status()).isEqualTo(404);
        assertThat(clusters.as(STRANGER).get(FILES + scan).status()).isEqualTo(404);
        assertThat(clusters.as(TwoClusters.GIVER_B).get(FILES + scan).status()).isEqualTo(404);
        database.sql("update membership set valid_to = '2093-12-31' where unit = 'HNA942'")
                .update();
        assertThat(clusters.as(MEMBER).get(FILES + scan).status()).as("left").isEqualTo(404);
    }

    @Test
    void membersDoNotOpenAScanOfWhatIsNotMadeForThem() {
        long file = clusters.insertObligation("cluster-file", TwoClusters.A, LocalDate.of(2095, 2, 20));
        long scan = attachments.attach(file, "Hồ sơ.pdf", PDF, OFFICER).id();
        outside.onBehalf(
                file, new DoneOutside(DoneOutside.Way.POST, LocalDate.of(2026, 1, 5), "Văn thư", null, scan), OFFICER);

        assertThat(clusters.as(OFFICER).get(FILES + scan).status()).isEqualTo(200);
        assertThat(clusters.as(MEMBER).get(FILES + scan).status()).isEqualTo(404);
        assertThat(clusters.as(MEMBER).get(PAGE + file).status()).isEqualTo(404);
    }

    @Test
    void theRecordOfTheDayBeginsWithWhatThePlanSays() {
        issuePapers();

        JsonNode planned = clusters.sheet(OFFICER, clusters.task(OFFICER, "Tổ chức hội nghị"))
                .json()
                .at("/data/planned");

        assertThat(planned.at("/meeting/place").asText()).isEqualTo("Hội trường tầng III, Đơn vị HNA941");
        assertThat(planned.at("/meeting/from").asText()).startsWith("14:30");
        assertThat(planned.at("/meeting/chair").asText()).isEqualTo("Lãnh đạo HNA941");
        assertThat(planned.path("headcount").asInt()).isEqualTo(23);
        assertThat(planned.at("/guests/0/name").asText()).isEqualTo("Hoàng Văn Nam");
    }

    /** Everybody agrees, so plan and invitations are approved and numbered. */
    private void issuePapers() {
        assertThat(record(OFFICER, opinionOf(TwoClusters.OUTSIDER), null).status())
                .isEqualTo(200);
        Map<String, ?> yes = Map.of("agrees", true, "text", "");
        clusters.does(TwoClusters.GIVER_A, "Trả lời", yes);
        clusters.does(TwoClusters.OFFICE, "Trả lời – Khối thi đua HNA94: Thống nhất", yes);
        approve();
        clusters.task(OFFICER, "Tổ chức hội nghị");
    }

    /** Turns an issued document into one of another type and obligation, as it would be issued there. */
    private void become(String from, String to, long obligation) {
        database.sql("update document set type = ?, obligation = ? where type = ? and obligation = ?")
                .params(to, obligation, from, conference)
                .update();
    }

    private int download(String account, String type) {
        return clusters.as(account).get(FILES + "d" + documentOf(type)).status();
    }

    private long documentOf(String type) {
        return database.sql("select max(id) from document where issuer_code = 'HNA94' and type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }

    private List<String> documentsOf(String account, long obligation) {
        return files(account, obligation).stream()
                .map(file -> database.sql("select type from document where id = ?")
                        .param(Long.parseLong(file.id().substring(1)))
                        .query(String.class)
                        .single())
                .toList();
    }

    private JsonNode row(String account, int year, long obligation) {
        for (JsonNode row : clusters.as(account)
                .get(PAGE.substring(0, PAGE.length() - 1) + "?year=" + year)
                .json()
                .path("rows")) {
            if (row.path("id").asLong() == obligation) {
                return row;
            }
        }
        return MissingNode.getInstance();
    }

    private void approve() {
        clusters.does("ldHNA941", "Duyệt văn bản hội nghị", Map.of("approved", true));
    }

    private StaffClient.Answer record(String account, long opinion, @Nullable Long scan) {
        return clusters.as(account).post(PAGE + opinion + "/opinion", answer(scan));
    }

    private static Map<String, Object> answer(@Nullable Long scan) {
        Map<String, Object> outside = new HashMap<>(Map.of("way", "POST", "who", "Văn thư"));
        outside.put("on", LocalDate.now(Application.ZONE).toString());
        outside.put("fileId", scan);
        return Map.of("agrees", true, "text", "", "outside", outside);
    }

    private List<String> deeds(String account, long id) {
        return StreamSupport.stream(detail(account, id).path("possible").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private List<File> files(String account, long id) {
        return StreamSupport.stream(detail(account, id).path("files").spliterator(), false)
                .map(file ->
                        new File(file.path("id").asText(), file.path("name").asText()))
                .toList();
    }

    private JsonNode detail(String account, long id) {
        return clusters.as(account).get(PAGE + id).json();
    }

    private long opinionOf(String giver) {
        return database.sql("select id from obligation where parent = ? and debtor = ? order by id desc limit 1")
                .params(conference, giver)
                .query(Long.class)
                .single();
    }

    private record File(String id, String name) {}
}
