package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
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
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Passwords;

/** Over HTTP: who opens the papers and scans around a conference, and whose scans may be named. */
class ConferenceFilesAttackTests extends ServerTests {

    private static final String OFFICER = "cbHNA941";
    private static final String PAGE = "/camunda/api/tdkt/obligations/";
    private static final String FILES = "/camunda/api/tdkt/files/";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

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
