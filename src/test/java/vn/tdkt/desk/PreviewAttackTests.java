package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
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

/** Over HTTP: who sees the pages of a Word file in the browser, and that nothing else is ever shown there. */
class PreviewAttackTests extends ServerTests {

    private static final int YEAR = 2019;
    private static final String OFFICER = "cbHKH2";
    private static final String MEMBER = "cbHKH3";
    private static final String FILES = "/camunda/api/tdkt/files/";

    @LocalServerPort
    int port;

    @Autowired
    OneReport one;

    @Autowired
    Attachments attachments;

    private long report;
    private long word;

    @BeforeEach
    void attach() {
        report = one.ask(YEAR, OFFICER, MEMBER);
        word = attachments
                .attach(report, "Báo cáo.docx", WordFiles.word("<w:p><w:r><w:t>Đơn vị</w:t></w:r></w:p>"), OFFICER)
                .id();
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void showsPicturesOfThePagesAndGivesThePdfToBeSaved() {
        StaffClient officer = as(OFFICER);

        JsonNode shown = officer.get(FILES + word + "/preview").json();

        assertThat(shown.path("name").asText()).isEqualTo("Báo cáo.docx");
        assertThat(shown.path("pages").asInt()).isEqualTo(1);
        HttpHeaders picture = officer.headers(FILES + word + "/preview/1.png");
        assertThat(picture.firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(picture.allValues("Cache-Control")).contains("no-store");
        assertThat(picture.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("object-src 'none'", "sandbox"));
        for (String no : new String[] {"0", "2", "-1"}) {
            assertThat(officer.get(FILES + word + "/preview/" + no + ".png").status())
                    .isEqualTo(404);
        }
        assertThat(officer.get(FILES + word + "/preview.pdf").body()).startsWith("%PDF-");
        assertThat(officer.headers(FILES + word + "/preview.pdf").firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        it -> assertThat(it).startsWith("attachment").contains(".pdf"));
    }

    @Test
    void aWordFileItselfGoesByDownloadAsBefore() {
        assertThat(as(OFFICER).headers(FILES + word).firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
    }

    @Test
    void ofAnUploadedPdfNothingIsShown() {
        StaffClient officer = as(OFFICER);
        String pdf = FILES
                + attachments
                        .attach(report, "Lạ.pdf", PdfFiles.blank(), OFFICER)
                        .id();

        for (String path : new String[] {"/preview", "/preview.pdf", "/preview/1.png"}) {
            assertThat(officer.get(pdf + path).status()).isEqualTo(422);
            assertThat(officer.get(pdf + path).message()).startsWith("Chỉ xem trước được văn bản Word");
            assertThat(officer.headers(pdf + path).firstValue("Content-Type")).hasValue("application/json");
        }
        assertThat(officer.headers(pdf).firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
    }

    @Test
    void isNotThereForOtherUnitsForNobodyAndForIdsThatAreMadeUp() {
        StaffClient member = as(MEMBER);
        StaffClient nobody = new StaffClient(port);

        for (String path : new String[] {"/preview", "/preview.pdf", "/preview/1.png"}) {
            assertThat(member.get(FILES + word + path).status()).isEqualTo(404);
            assertThat(nobody.get(FILES + word + path).status()).isEqualTo(401);
            assertThat(as(OFFICER).get(FILES + "d999999999" + path).status()).isEqualTo(404);
            assertThat(as(OFFICER).get(FILES + "x1" + path).status()).isEqualTo(404);
        }
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, OneReport.PASSWORD);
    }
}
