package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.RetiredPapers;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.Arrival;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.document.IncomingRegister;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.NumberChoice;
import vn.tdkt.document.Paper;
import vn.tdkt.document.Receivers;
import vn.tdkt.document.Retirements;
import vn.tdkt.document.Signer;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: CAT has sent a report of 2025 to STP and takes it back; nobody else may. */
class RetirementAttackTests extends ServerTests {

    private static final String PAGE = "/camunda/api/tdkt/obligations/";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final String SENTENCE = "Đã thu hồi theo Báo cáo số 92/BC-CAT ngày 10/06/2025";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Documents documents;

    @Autowired
    private Retirements retirements;

    @Autowired
    private IncomingRegister incoming;

    @Autowired
    private TransactionTemplate transaction;

    private ObligationSample sample;
    private long ofCat;
    private long ofStp;
    private Document report;
    private Document newer;
    private Document foreign;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        long cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        ofCat = sample.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", cluster, "ACCEPTED");
        ofStp = sample.owed("six-month-unit-report", "UNIT", "STP", "KTDNC", cluster, "ACCEPTED");
        report = issued("CAT", ofCat, 91);
        newer = issued("CAT", ofCat, 92);
        foreign = issued("STP", ofStp, 93);
    }

    @AfterEach
    void close() {
        RetiredPapers.forget(database, "issued_year = 2025 and issuer_code in ('CAT', 'STP')");
        List.of(
                        "delete from document where issued_year = 2025 and issuer_code in ('CAT', 'STP')",
                        "delete from register_year where year = 2025 and body_code in ('CAT', 'STP')",
                        "delete from outbox_mail where slot like 'retired/%' or slot = 'issued/" + report.id()
                                + "/cbTTT'")
                .forEach(sql -> database.sql(sql).update());
        sample.close();
    }

    @Test
    void aLeaderOfTheIssuerTakesItBackAndEverybodyWhoGotItIsToldOnce() {
        arrive("STP");
        toldOfIssue("cbTTT");

        assertThat(revoke("ldCAT", report, newer).status()).isEqualTo(200);

        assertThat(receivers()).containsExactlyInAnyOrder("cbSTP", "ldSTP", "cbTTT");
        assertThat(database.sql("select distinct subject || '|' || body from outbox_mail where slot = ?")
                        .param("retired/" + report.id())
                        .query(String.class)
                        .single())
                .startsWith("Đã thu hồi: Báo cáo số 91/BC-CAT ngày 10/6/2025|")
                .contains("không còn hiệu lực. " + SENTENCE + ". Lý do: Sai số liệu")
                .contains("Bản giấy đã nhận đề nghị gửi lại nơi ban hành");
        JsonNode detail = as("cbTTT").get(PAGE + ofCat).json();
        assertThat(detail.path("files").findValuesAsText("retired")).containsExactly(SENTENCE);
        assertThat(detail.at("/about/history").toString()).contains("Văn bản số 91/BC-CAT: " + SENTENCE);
        assertThat(revoke("ldCAT", report, newer).message()).contains("không còn hiệu lực từ trước");
        assertThat(receivers()).hasSize(3);
    }

    @Test
    void theRegisterSaysByWhichOnPageInWordAndInExcel() {
        revoke("ldCAT", report, newer);
        String register = "?register=OUTGOING.UNIT.CAT.2025";

        assertThat(as("cbCAT")
                        .get("/camunda/api/tdkt/registers" + register)
                        .json()
                        .at("/table/lines/0/cells/9")
                        .asText())
                .isEqualTo(SENTENCE + ".");
        for (String way : List.of("word", "excel")) {
            byte[] file = as("cbCAT")
                    .file("/camunda/api/tdkt/registers/" + way + register)
                    .body();
            assertThat(textOf(file)).as(way).contains("92/BC-CAT ng");
        }
    }

    @Test
    void offersTheDeedToALeaderOfTheIssuerAlone() {
        assertThat(possible("ldCAT")).contains("REVOKE_DOCUMENT", "REPLACE_DOCUMENT");
        for (String account : List.of("cbCAT", "cbTTT", "ldTTT", "tdkt1", "ldtdkt", "quantri")) {
            assertThat(possible(account)).as(account).doesNotContain("REVOKE_DOCUMENT", "REPLACE_DOCUMENT");
        }
        JsonNode choices = as("ldCAT").get(PAGE + ofCat + "/retirements").json();
        assertThat(choices.path("documents").findValuesAsText("name"))
                .containsExactly("Số 91/BC-CAT – Sơ kết", "Số 92/BC-CAT – Sơ kết");
        assertThat(choices.path("successors").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "Báo cáo số 91/BC-CAT ngày 10/06/2025 – Sơ kết",
                        "Báo cáo số 92/BC-CAT ngày 10/06/2025 – Sơ kết");
        assertThat(as("cbCAT").get(PAGE + ofCat + "/retirements").json().toString())
                .isEqualTo("{\"documents\":[],\"successors\":[]}");
    }

    @Test
    void refusesWhoeverDoesNotLeadTheIssuer() {
        for (String account : List.of("cbCAT", "ldSTP", "ldTTT", "tdkt1", "ldtdkt", "ubnd1", "quantri")) {
            assertThat(revoke(account, report, newer).status()).as(account).isEqualTo(403);
        }
        StaffClient nobody = new StaffClient(port);
        assertThat(nobody.get(PAGE + ofCat + "/retirements").status()).isEqualTo(401);
        assertThat(nobody.post(path("revocation"), wish(report.id(), newer.id()))
                        .status())
                .isIn(401, 403);
        assertThat(as("ldSTP").get(PAGE + ofCat + "/retirements").status()).isEqualTo(404);
        assertThat(as("ldCAT")
                        .postWithoutToken(path("revocation"), wish(report.id(), newer.id()))
                        .status())
                .isEqualTo(403);
        assertThat(retirements.ofObligation(ofCat)).isEmpty();
    }

    @Test
    void refusesWhatIsNotThereNotOfThatObligationOrAnothersAsUnknown() {
        StaffClient leader = as("ldCAT");

        assertThat(leader.post(path("revocation"), wish(999_999_999, newer.id()))
                        .status())
                .isEqualTo(404);
        assertThat(leader.post(path("revocation"), wish(foreign.id(), newer.id()))
                        .status())
                .isEqualTo(404);
        for (long successor : new long[] {foreign.id(), 999_999_999}) {
            assertThat(leader.post(path("replacement"), wish(report.id(), successor))
                            .message())
                    .isEqualTo("Không có văn bản số " + successor + ".");
        }
        assertThat(leader.post(PAGE + "999999999/retirements/revocation", wish(report.id(), newer.id()))
                        .status())
                .isEqualTo(404);
        assertThat(leader.post(path("revocation"), Map.of("reason", "x")).message())
                .isEqualTo("Chưa chọn văn bản cần thu hồi.");
        assertThat(leader.post(path("revocation"), Map.of("document", "x")).status())
                .isBetween(400, 499);
    }

    @Test
    void takesThePaperThatWasIssuedOutsideAndWantsItsDay() {
        Map<String, Object> wish = new HashMap<>(
                Map.of("document", String.valueOf(report.id()), "reference", "15/TB-CAT", "reason", "Sai thẩm quyền"));
        assertThat(as("ldCAT").post(path("revocation"), wish).message()).startsWith("Chưa nêu văn bản thu hồi");

        wish.put("dated", "2025-06-12");
        wish.put("successor", newer.id());
        assertThat(as("ldCAT").post(path("revocation"), wish).message()).contains("hãy chỉ nêu một văn bản");

        wish.remove("successor");
        assertThat(as("ldCAT").post(path("revocation"), wish).status()).isEqualTo(200);
        assertThat(as("ldCAT").get(PAGE + ofCat).json().path("files").toString())
                .contains("Đã thu hồi theo văn bản số 15/TB-CAT ngày 12/06/2025");
    }

    private StaffClient.Answer revoke(String account, Document document, Document by) {
        return as(account).post(path("revocation"), wish(document.id(), by.id()));
    }

    private static Map<String, Object> wish(long document, long successor) {
        return Map.of("document", document, "successor", successor, "reason", "Sai số liệu");
    }

    private String path(String deed) {
        return PAGE + ofCat + "/retirements/" + deed;
    }

    private List<String> possible(String account) {
        JsonNode possible = as(account).get(PAGE + ofCat).json().path("possible");
        return StreamSupport.stream(possible.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private List<String> receivers() {
        return database.sql("select account from outbox_mail where slot = ?")
                .param("retired/" + report.id())
                .query(String.class)
                .list();
    }

    private void toldOfIssue(String account) {
        database.sql("insert into outbox_mail (account, subject, body, slot, created_at) values (?, '', '', ?, now())")
                .params(account, "issued/" + report.id() + "/" + account)
                .update();
    }

    private void arrive(String unit) {
        Arrival arrival =
                new Arrival(ofCat, report.id(), DAY, "Công an tỉnh", "91/BC-CAT", DAY, "Báo cáo: Sơ kết", DAY, "");
        transaction.executeWithoutResult(
                status -> incoming.enter(Receivers.of(IssuerKind.UNIT, Map.of(unit, "")), arrival));
    }

    private Document issued(String unit, long obligation, int number) {
        Issuer issuer =
                new Issuer(IssuerKind.UNIT, unit, "Đơn vị " + unit, "UBND tỉnh", unit, "", "state", "Tuyên Quang");
        Paper paper = new Paper(
                "unit-report",
                obligation,
                issuer,
                "cb" + unit,
                new Signer("", "Giám đốc", ""),
                "Sơ kết",
                new Addressees(List.of("Trưởng khối"), List.of(), List.of(), "VT"));
        return documents.recordIssuedOutside(
                paper, new NumberChoice.FromOwnRegister(number, ""), DAY, PdfFiles.blank(), "cb" + unit);
    }

    private static String textOf(byte[] zipped) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            StringBuilder text = new StringBuilder();
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
