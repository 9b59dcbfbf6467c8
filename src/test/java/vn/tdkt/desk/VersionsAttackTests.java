package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.Paper;
import vn.tdkt.document.Signer;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.sandbox.SampleProvince;

/** A summary of the provincial inspectorate, drafted by the system and changed in Word. */
class VersionsAttackTests extends ServerTests {

    private static final String DRAWN = "Có 14/15 phòng đã họp, đạt 93,3%.";
    private static final String TYPED = "Có 15/15 phòng đã họp, đạt 93,3%.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Documents documents;

    private ObligationSample sample;
    private long document;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        long cluster = sample.owed("year-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        long report = sample.owed("year-unit-report", "UNIT", "TTT", "KTDNC", cluster, "ASKED");
        Paper paper = new Paper(
                "report-summary",
                report,
                new Issuer(IssuerKind.UNIT, "TTT", "Thanh tra tỉnh", "UBND tỉnh", "TTr", "", "state", "Tuyên Quang"),
                "cbTTT",
                new Signer("", "Chánh Thanh tra", ""),
                "Tổng kết",
                new Addressees(List.of("Trưởng khối"), List.of(), List.of(), "VT"));
        document = documents.draft(paper, Map.of("summary", DRAWN)).id();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void showWhatAPersonChangedAndWhichFiguresNoMoreAgreeWithTheData() {
        documents.upload(document, WordFiles.word(paragraph(TYPED) + paragraph("Kính đề nghị xem xét.")), "cbTTT");

        JsonNode shown = as("cbTTT").get(path("/versions")).json();
        JsonNode changes = as("cbTTT").get(path("/changes?from=1&to=2")).json();

        assertThat(shown.path("versions").findValuesAsText("origin")).containsExactly("hệ thống lập", "sửa trong Word");
        assertThat(shown.path("figures")).anySatisfy(one -> {
            assertThat(one.path("before").toString()).contains(DRAWN);
            assertThat(one.path("after").toString()).contains(TYPED);
        });
        assertThat(changes.toString()).contains("Kính đề nghị xem xét.");
    }

    @Test
    void agreeWhileNobodyChangedAnything() {
        documents.redraft(document, Map.of("summary", TYPED), "cbTTT");

        assertThat(as("cbTTT").get(path("/versions")).json().path("figures")).isEmpty();
        assertThat(as("cbTTT").get(path("/changes?from=1&to=2")).json()).hasSize(1);
    }

    @Test
    void areNotThereForAnybodyOutsideItsObligation() {
        for (String stranger : List.of("cbSTP", "quantri")) {
            assertThat(as(stranger).get(path("/versions")).status()).isEqualTo(404);
            assertThat(as(stranger).get(path("/changes?from=1&to=1")).status()).isEqualTo(404);
        }
        assertThat(new StaffClient(port).get(path("/versions")).status()).isEqualTo(401);
    }

    @Test
    void refuseAVersionThatThereIsNot() {
        assertThat(as("cbTTT").get(path("/changes?from=1&to=2")).message()).startsWith("Không có bản số 2");
        assertThat(as("cbTTT").get(path("/changes?from=0&to=1")).message()).startsWith("Không có bản số 0");
        assertThat(as("cbTTT")
                        .get("/camunda/api/tdkt/documents/999999999/versions")
                        .status())
                .isEqualTo(404);
    }

    private String path(String what) {
        return "/camunda/api/tdkt/documents/" + document + what;
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
