package vn.tdkt.desk;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.docx.WordFiles;

/** An officer who took the task of a real report uploads what harms whoever opens or reads it. */
class UploadAttackTests extends ServerTests {

    private static final int YEAR = 2013;
    private static final String OFFICER = "cbHKH2";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    OneReport one;

    private long report;
    private long stored;
    private String path;
    private StaffClient officer;

    @BeforeEach
    void takeTheTask() {
        report = one.ask(YEAR, OFFICER);
        officer = StaffClient.loggedIn(port, OFFICER, OneReport.PASSWORD);
        String task = one.task(report).getId();
        officer.claim(task, OFFICER);
        path = "/camunda/api/tdkt/task/" + task;
        stored = count("file_content");
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void refusesASmallFileThatUnfoldsToHundredsOfMegabytes() throws IOException {
        byte[] bomb = WordFiles.bomb(600);
        assertThat(bomb.length).isLessThan(2_000_000);
        for (int again = 0; again < 3; again++) {
            refused(bomb, "phình ra");
        }
    }

    @Test
    void refusesMacros() {
        refused(WordFiles.withMacro(), "macro");
    }

    @Test
    void refusesATemplateFetchedFromElsewhere() {
        refused(WordFiles.withTemplateFromElsewhere(), "đặt lại mẫu");
    }

    @Test
    void refusesADoctypeInAnyEncoding() {
        refused(WordFiles.withDoctype(UTF_8), "DOCTYPE");
        refused(WordFiles.withDoctype(UTF_16), "DOCTYPE");
    }

    /** Refused with a sentence that ends; nothing is kept; the same person goes on working. */
    private void refused(byte[] file, String word) {
        for (String name : List.of("Báo cáo.docx", "Báo cáo.pdf")) {
            StaffClient.Answer answer = officer.upload(path + "/files", name, file);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.message()).contains(word).endsWith(".");
        }
        assertThat(count("attachment where obligation = " + report)).isZero();
        assertThat(count("file_content")).isEqualTo(stored);
        assertThat(officer.get(path + "/sheet").json().path("files")).isEmpty();
        assertThat(officer.upload(path + "/files", "Báo cáo.docx", WordFiles.word("<w:p/>"))
                        .status())
                .isEqualTo(200);
        database.sql("delete from attachment where obligation = ?")
                .param(report)
                .update();
        stored = count("file_content");
    }

    private long count(String of) {
        return database.sql("select count(*) from " + of).query(Long.class).single();
    }
}
