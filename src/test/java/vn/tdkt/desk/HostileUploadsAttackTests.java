package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.HostileFiles;
import vn.tdkt.docx.HostileFiles.Hostile;
import vn.tdkt.docx.HostileWorkbooks;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.sandbox.SampleProvince;

/** Every hostile file through the real door, by an officer who took the task of a report, and through an import. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadsAttackTests extends ServerTests {

    private static final int YEAR = 1993;
    private static final String OFFICER = "cbHKH2";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    OneReport one;

    private long report;
    private String path;
    private StaffClient officer;

    @BeforeAll
    void takeTheTask() {
        report = one.ask(YEAR, OFFICER);
        officer = StaffClient.loggedIn(port, OFFICER, OneReport.PASSWORD);
        String task = one.task(report).getId();
        officer.claim(task, OFFICER);
        path = "/camunda/api/tdkt/task/" + task;
    }

    @AfterAll
    void forget() {
        one.forget(YEAR);
    }

    static List<Hostile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWithASentenceAndStoresNothing(Hostile attack) throws IOException {
        refused(attack.name(), attack.bytes(), attack.word());
    }

    @Test
    void refusesOneByteTooMuch() {
        refused("Lớn.pdf", new byte[DocxGate.MOST_BYTES + 1], "25 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quyết định \u202efdp.exe.pdf", "a\u2067b.pdf", ".."})
    void refusesNamesThatDeceive(String name) {
        refused(name, PdfFiles.blank(), "ên tệp");
    }

    @Test
    void keepsANameComposedAndServesItAsAnAttachmentThatNobodySniffs() {
        String name = Normalizer.normalize("Tổng kết phong trào.pdf", Normalizer.Form.NFD);

        StaffClient.Answer stored = officer.upload(path + "/files", name, PdfFiles.blank());

        assertThat(stored.json().path("name").asText()).isEqualTo("Tổng kết phong trào.pdf");
        HttpHeaders given = officer.headers(
                "/camunda/api/tdkt/files/" + stored.json().path("id").asText());
        assertThat(given.firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(given.allValues("X-Content-Type-Options")).containsOnly("nosniff");
        database.sql("delete from attachment where obligation = ?")
                .param(report)
                .update();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noImportTakesIt(Hostile attack) throws IOException {
        StaffClient keeper = StaffClient.loggedIn(port, "tdkt1", SampleProvince.PASSWORD);

        StaffClient.Answer answer =
                keeper.upload("/camunda/api/tdkt/organisation/preview", "to-chuc.xlsx", attack.bytes());

        assertThat(answer.status()).as(answer.body()).isIn(200, 422);
        if (answer.status() == 200) {
            assertThat(answer.json().path("faults")).isNotEmpty();
        } else {
            assertThat(answer.message()).contains("hãy ").endsWith(".");
        }
        assertThat(answer.body()).hasSizeLessThan(20_000);
    }

    @Test
    void anImportSaysThatACellIsTooLong() {
        StaffClient keeper = StaffClient.loggedIn(port, "tdkt1", SampleProvince.PASSWORD);

        StaffClient.Answer answer =
                keeper.upload("/camunda/api/tdkt/organisation/preview", "to-chuc.xlsx", HostileWorkbooks.longCell());

        assertThat(answer.status()).isIn(200, 422);
        assertThat(answer.body()).hasSizeLessThan(20_000);
    }

    private void refused(String name, byte[] file, String word) {
        long stored = count("file_content");

        StaffClient.Answer answer = officer.upload(path + "/files", name, file);

        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.message()).contains(word).contains("ãy ").endsWith(".");
        assertThat(count("attachment where obligation = " + report)).isZero();
        assertThat(count("file_content")).isEqualTo(stored);
    }

    private long count(String of) {
        return database.sql("select count(*) from " + of).query(Long.class).single();
    }
}
