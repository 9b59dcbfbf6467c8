package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.docx.WordFiles;

/** Leader and receiver see the files that the officer sent, not those that were taken out again. */
class ReportFilesIntegrationTests extends ServerTests {

    private static final int YEAR = 2014;
    private static final String OFFICER = "cbHKH2";
    private static final String LEADER = "ldHKH2";
    private static final String RECEIVER = "cbHKH1";
    private static final byte[] PDF = PdfFiles.blank();

    @LocalServerPort
    int port;

    @Autowired
    OneReport one;

    @Autowired
    Attachments attachments;

    private long report;

    @BeforeEach
    void ask() {
        report = one.ask(YEAR, OFFICER, LEADER, RECEIVER);
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void aFileTakenOutAgainIsShownToNobodyElse() {
        StaffClient officer = takes(OFFICER);
        upload(officer, "Nhầm.pdf", PDF);
        long kept = upload(officer, "Danh sách.pdf", PDF);
        long own = upload(officer, "Báo cáo.docx", WordFiles.word("<w:p/>"));
        sends(officer, answer(List.of(kept), own));

        StaffClient leader = takes(LEADER);
        assertThat(names(sheet(leader).at("/data/attachments"))).containsExactly("Danh sách.pdf");
        assertThat(sheet(leader).at("/data/documents/0/name").asText()).contains("dự thảo, bản 2");
        assertThat(sheet(leader).toString()).doesNotContain("Nhầm.pdf");
        sends(leader, Map.of("approved", true));

        StaffClient receiver = takes(RECEIVER);
        assertThat(names(sheet(receiver).at("/data/attachments"))).containsExactly("Danh sách.pdf");
        assertThat(sheet(receiver).toString()).doesNotContain("Nhầm.pdf");
        assertThat(receiver.get("/camunda/api/tdkt/obligations/" + report).body())
                .contains("Danh sách.pdf")
                .doesNotContain("Nhầm.pdf");
    }

    @Test
    void whatComesBackStillHasItsFilesUntilTheOfficerTakesThemOut() {
        StaffClient officer = takes(OFFICER);
        upload(officer, "Nhầm.pdf", PDF);
        long kept = upload(officer, "Danh sách.pdf", PDF);
        sends(officer, answer(List.of(kept), null));
        sends(takes(LEADER), Map.of("approved", false, "reason", "Bỏ danh sách"));

        officer = takes(OFFICER);
        assertThat(sheet(officer).at("/data/attachmentIds")).hasSize(1);
        assertThat(sheet(officer).at("/data/attachmentIds/0").asLong()).isEqualTo(kept);
        sends(officer, answer(List.of(), null));

        assertThat(sheet(takes(LEADER)).at("/data/attachments")).isEmpty();
    }

    @Test
    void refusesAFileOfAnotherObligation() {
        long foreign =
                attachments.attach(report - 1, "Của cụm.pdf", PDF, OFFICER).id();
        StaffClient officer = takes(OFFICER);

        StaffClient.Answer refused = officer.submit(one.task(report).getId(), answer(List.of(foreign), null));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.message()).contains("không thuộc việc này");
    }

    private StaffClient takes(String account) {
        StaffClient person = StaffClient.loggedIn(port, account, OneReport.PASSWORD);
        assertThat(person.claim(one.task(report).getId(), account).status()).isEqualTo(204);
        return person;
    }

    private long upload(StaffClient officer, String name, byte[] file) {
        return officer.upload(path() + "/files", name, file).json().path("id").asLong();
    }

    private JsonNode sheet(StaffClient person) {
        return person.get(path() + "/sheet").json();
    }

    private void sends(StaffClient person, Object answer) {
        StaffClient.Answer given = person.submit(one.task(report).getId(), answer);
        assertThat(given.status()).as(given.body()).isEqualTo(204);
    }

    private String path() {
        return "/camunda/api/tdkt/task/" + one.task(report).getId();
    }

    private static Map<String, Object> answer(List<Long> attachments, @org.jspecify.annotations.Nullable Long ownFile) {
        Map<String, Object> answer = new HashMap<>(Map.of(
                "reviewedOn",
                "2020-06-01",
                "noAdjustment",
                true,
                "attachmentIds",
                attachments,
                "sections",
                Map.of("direction", "a", "results", "b", "commendation", "c", "limits", "d", "tasks", "e")));
        if (ownFile != null) {
            answer.put("ownFileId", ownFile);
        }
        return answer;
    }

    private static List<String> names(JsonNode files) {
        return files.findValuesAsText("name");
    }
}
