package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.docx.SignedPdfs;
import vn.tdkt.sandbox.SampleProvince;

/** The guidance of a year of its own waits for Ban TĐKT to be drafted. */
class TaskFilesAttackTests extends ServerTests {

    private static final byte[] PDF = PdfFiles.blank();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private TaskService tasks;

    private ObligationSample sample;
    private String instance;
    private String task;
    private String path;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        long letter = sample.owed("six-month-guidance", "OFFICE", "BTDKT", "UBND", null, "ASKED");
        sample.owed("six-month-province-report", "OFFICE", "BTDKT", "UBND", null, "PLANNED");
        instance = instances
                .startProcessInstanceByKey("document-issue", "obligation/" + letter)
                .getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        path = "/camunda/api/tdkt/task/" + task;
    }

    @AfterEach
    void close() {
        instances.deleteProcessInstance(instance, "test");
        sample.close();
    }

    @Test
    void onlyWhoTookTheTaskAttachesAndItsFormShowsIt() {
        StaffClient officer = as("tdkt1");
        StaffClient unit = as("cbCAT");

        assertThat(unit.upload(path + "/files", "a.pdf", PDF).status()).isEqualTo(404);
        assertThat(unit.get(path + "/sheet").status()).isEqualTo(404);
        assertThat(officer.upload(path + "/files", "a.pdf", PDF).message()).startsWith("Việc này chưa do bạn nhận");
        officer.claim(task, "tdkt1");
        JsonNode stored = officer.upload(path + "/files", "Bản quét.pdf", PDF).json();

        assertThat(stored.path("name").asText()).isEqualTo("Bản quét.pdf");
        JsonNode sheet = officer.get(path + "/sheet").json();
        assertThat(sheet.path("files").get(0)).isEqualTo(stored);
        assertThat(sheet.path("step").asText()).isEqualTo("draft-document");
        assertThat(sheet.path("due").asText()).isEqualTo("2093-06-30");
        for (String field : List.of("taskId", "subject", "receiver", "state", "daysLate", "history", "data")) {
            assertThat(sheet.has(field)).as(field).isTrue();
        }
        assertThat(officer.upload(path + "/files", "a.exe", new byte[] {'M', 'Z', 0, 1})
                        .status())
                .isEqualTo(422);
    }

    @Test
    void showsWhoSignedAPdfToWhoMayReadItAndKeepsItsBytes() throws IOException {
        byte[] signed = SignedPdfs.by("Nguyễn Văn A (giả định)");
        StaffClient officer = as("tdkt1");
        officer.claim(task, "tdkt1");

        String id = officer.upload(path + "/files", "Văn bản ký số.pdf", signed)
                .json()
                .path("id")
                .asText();

        String file = "/camunda/api/tdkt/files/" + id;
        assertThat(officer.get(file + "/signatures").json().get(0).asText())
                .isEqualTo("Ký số: Nguyễn Văn A (giả định), 05/07/2026 14:30, nội dung còn nguyên"
                        + " (chưa kiểm tra chứng thư)");
        assertThat(as("cbCAT").get(file + "/signatures").status()).isEqualTo(404);
        assertThat(database.sql("select c.bytes from attachment a join file_content c using (sha256) where a.id = ?")
                        .param(Long.parseLong(id))
                        .query((row, number) -> row.getBytes(1))
                        .single())
                .isEqualTo(signed);
    }

    /** CVE-2026-59314: Spring alone may write a line break of a file's name into the header. */
    @Test
    void aLineBreakInAFilesNameMakesNoHeader() {
        StaffClient officer = as("tdkt1");
        officer.claim(task, "tdkt1");

        JsonNode stored = officer.upload(path + "/files", "a.pdf\"; filename*=\"UTF-8''a%0D%0AX-Evil%3A1.pdf", PDF)
                .json();

        assertThat(stored.path("name").asText()).isEqualTo("a__X-Evil_1.pdf");
        HttpHeaders given =
                officer.headers("/camunda/api/tdkt/files/" + stored.path("id").asText());
        assertThat(given.firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
        assertThat(given.map()).doesNotContainKey("x-evil");
    }

    @Test
    void drawsADocumentFromWhatIsTypedAndKeepsNothingOfIt() {
        StaffClient officer = as("tdkt1");
        officer.claim(task, "tdkt1");
        officer.put(
                path + "/draft",
                Map.of(
                        "subject",
                        "Thử bản thảo",
                        "sections",
                        Map.of("introduction", "Mở đầu"),
                        "to",
                        List.of("Nơi nhận"),
                        "typed",
                        Map.of()));

        StaffClient.Answer preview = officer.get(path + "/preview.docx");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).startsWith("PK");
        assertThat(as("ldtdkt").get(path + "/preview.docx").status()).isIn(404, 422);
        assertThat(database.sql(
                                "select count(*) from letter where obligation in (select id from obligation where year = 2093)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void givesBackOnlyWhatOneTookOneself() {
        StaffClient officer = as("tdkt1");
        officer.claim(task, "tdkt1");

        assertThat(as("quantri").post(path + "/return", Map.of()).status()).isIn(404, 422);
        assertThat(as("cbCAT").post(path + "/return", Map.of()).status()).isEqualTo(404);
        assertThat(officer.post(path + "/return", Map.of()).status()).isEqualTo(200);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
