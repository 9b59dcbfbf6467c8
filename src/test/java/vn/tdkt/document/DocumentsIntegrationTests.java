package vn.tdkt.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.docx.WordFiles;

class DocumentsIntegrationTests extends ServerTests {

    private static final String UNIT = "DocumentsTests";
    private static final byte[] SCAN = PdfFiles.blank("bản đã ký");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @Autowired
    private Documents documents;

    @Autowired
    private StoredFiles files;

    @Autowired
    private OutgoingRegister register;

    @Autowired
    private Numbers numbers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @AfterEach
    void clean() {
        database.sql("delete from document_version where document in (select id from document where issuer_code = ?)")
                .param(UNIT)
                .update();
        for (String table : List.of("document", "number_series", "issuer_register")) {
            database.sql("delete from " + table + " where issuer_code = ?")
                    .param(UNIT)
                    .update();
        }
    }

    @Test
    void draftsAReportInTheFormOfTheDecree() throws IOException {
        Document draft = draft();

        assertThat(draft.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(draft.versions()).isEqualTo(1);
        assertThat(textOf(draft.text()))
                .contains("UBND TỈNH TUYÊN QUANG", "THANH TRA TỈNH", "/BC-TTr", "BÁO CÁO", "Số cuộc thanh tra")
                .contains("- Trưởng Khối thi đua Nội chính;", "- Ban Thi đua - Khen thưởng (Sở Nội vụ).")
                .contains("không điều chỉnh", "Như trên;", "- Lưu: VT, VP.");
    }

    @Test
    void writesTheReportOfAPartyBodyInItsOwnForm() throws IOException {
        Paper paper = Papers.unitReport(UNIT, "Sơ kết");
        Issuer issuer = paper.issuer();
        Issuer party = new Issuer(
                issuer.kind(), UNIT, "Ban Tổ chức", "Tỉnh ủy Tuyên Quang", "BTCTU", "", "party", issuer.place());
        Document draft = documents.draft(
                new Paper(
                        paper.type(), paper.obligation(), party, "canbo", Papers.SIGNER, "Sơ kết", paper.addressees()),
                Papers.content());
        documents.approve(draft.id(), "lanhdao");

        Document issued = documents
                .issue(draft.id(), new NumberChoice.FromSystem(), DAY, Papers.SIGNER, "canbo")
                .document();

        assertThat(issued.issue().orElseThrow().numberAndSymbol()).isEqualTo("01-BC/BTCTU");
        assertThat(textOf(Objects.requireNonNull(issued.issue().orElseThrow().sha256())))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 01-BC/BTCTU", "K/T CHÁNH THANH TRA")
                .doesNotContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
        assertThat(register.of(IssuerKind.UNIT, UNIT, 2026))
                .extracting(OutgoingRegister.Row::numberAndSymbol)
                .containsExactly("01-BC/BTCTU");
    }

    @Test
    void refusesContentWithAMisspeltField() {
        Map<String, Object> content = new HashMap<>(Papers.content());
        content.put("introductoin", "x");

        assertThatThrownBy(() -> documents.draft(Papers.unitReport(UNIT, "Sơ kết"), content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("introductoin");
    }

    @Test
    void refusesAnIssuerThatDoesNotIssueTheType() {
        Paper paper = new Paper(
                "cluster-report", 900_001, Papers.unit(UNIT), "canbo", Papers.SIGNER, "Sơ kết", Papers.addressees());

        assertThatThrownBy(() -> documents.draft(paper, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không ban hành");
    }

    @Test
    void keepsEveryVersionAPersonUploads() {
        Document draft = draft();
        byte[] edited = files.read(draft.text());

        Document second = documents.upload(draft.id(), edited, "canbo");

        assertThat(second.versions()).isEqualTo(2);
        assertThat(database.sql("select origin from document_version where document = ? order by position")
                        .param(draft.id())
                        .query(String.class)
                        .list())
                .containsExactly("GENERATED", "UPLOADED");
        assertThatThrownBy(() -> documents.upload(draft.id(), SCAN, "canbo"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(".docx");
    }

    @Test
    void fixesTheTextWhenALeaderApproves() {
        Document draft = draft();

        Document approved = documents.approve(draft.id(), "lanhdao");

        assertThat(approved.approval().orElseThrow().sha256()).isEqualTo(draft.text());
        assertThatThrownBy(() -> documents.redraft(draft.id(), Papers.content(), "canbo"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Đã duyệt");
        documents.withdrawApproval(draft.id());
        assertThat(documents.redraft(draft.id(), Papers.content(), "canbo").versions())
                .isEqualTo(2);
    }

    @Test
    void isUncheckedAndUnsignedAgainWhenItsTextChanges() {
        Document draft = draft();
        documents.check(draft, "lanhdao");
        assertThat(documents.byId(draft.id()).check().orElseThrow().by()).isEqualTo("lanhdao");
        documents.redraft(draft.id(), Papers.content(), "canbo");
        assertThat(documents.byId(draft.id()).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(documents.byId(draft.id()).check()).isEmpty();

        assertThatThrownBy(() -> documents.attachSigned(draft.id(), SCAN)).hasMessageContaining("hãy duyệt trước");
        documents.approve(draft.id(), "lanhdao");
        documents.attachSigned(draft.id(), SCAN);
        documents.withdrawApproval(draft.id());
        assertThat(documents.byId(draft.id()).signedSha256()).isEmpty();
    }

    @Test
    void printsNumberDateAndSignerWhenItIsIssued() throws IOException {
        Document draft = draft();
        documents.approve(draft.id(), "lanhdao");

        Issued issued = documents.issue(
                draft.id(),
                new NumberChoice.FromSystem(),
                DAY,
                new Signer("", "Chánh Thanh tra", "Ma Văn Đức"),
                "vanthu");

        Issue issue = issued.document().issue().orElseThrow();
        assertThat(issued.notPrinted()).isEmpty();
        assertThat(issue.numberAndSymbol()).isEqualTo("01/BC-TTr");
        String sha256 = Objects.requireNonNull(issue.sha256());
        assertThat(sha256).isNotEqualTo(draft.text());
        assertThat(textOf(sha256))
                .contains("Số: 01/BC-TTr", "Tuyên Quang, ngày 05 tháng 02 năm 2026", "CHÁNH THANH TRA", "Ma Văn Đức")
                .doesNotContain("KT. ", "Nông Thị");
        assertThat(documents.byId(draft.id())).usingRecursiveComparison().isEqualTo(issued.document());
    }

    @Test
    void tellsWhichPlacesAPersonsOwnFileDoesNotHave() {
        Document draft = draft();
        documents.upload(draft.id(), WordWithoutPlaces.BYTES, "canbo");
        documents.approve(draft.id(), "lanhdao");

        Issued issued = documents.issue(draft.id(), new NumberChoice.FromSystem(), DAY, Papers.SIGNER, "vanthu");

        assertThat(issued.notPrinted()).contains("number", "placeAndDate", "signerName");
    }

    @Test
    void issuesNothingTwiceAndNothingUnapproved() {
        Document draft = draft();
        assertThatThrownBy(() -> issue(draft.id())).isInstanceOf(Refusal.class).hasMessageContaining("Dự thảo");
        documents.approve(draft.id(), "lanhdao");
        issue(draft.id());
        assertThatThrownBy(() -> issue(draft.id())).isInstanceOf(Refusal.class).hasMessageContaining("Đã phát hành");
    }

    @Test
    void namesTheDocumentThatHasATypedNumber() {
        Document first = documents.recordIssuedOutside(
                Papers.unitReport(UNIT, "Báo cáo giấy"),
                new NumberChoice.FromOwnRegister(15, "BC-TTT"),
                DAY,
                SCAN,
                "canbo");
        assertThat(first.signedSha256()).isPresent();
        Document draft = draft();
        documents.approve(draft.id(), "lanhdao");

        assertThatThrownBy(() -> documents.issue(
                        draft.id(), new NumberChoice.FromOwnRegister(15, ""), DAY, Papers.SIGNER, "vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("15/BC-TTT")
                .hasMessageContaining("Báo cáo giấy")
                .hasMessageContaining("05/02/2026");
        assertThat(documents.byId(draft.id()).state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void keepsToTheRegisterABodyHasChosen() {
        numbers.keepRegister(IssuerKind.UNIT, UNIT, new IssuerRegister(NumberSource.OWN_REGISTER, true));
        Document draft = draft();
        documents.approve(draft.id(), "lanhdao");

        assertThatThrownBy(() -> issue(draft.id())).isInstanceOf(Refusal.class).hasMessageContaining("nhập số");
        Issued issued =
                documents.issue(draft.id(), new NumberChoice.FromOwnRegister(7, ""), DAY, Papers.SIGNER, "vanthu");
        assertThat(issued.document().issue().orElseThrow().series()).isEqualTo("BC");
    }

    @Test
    void listsWhatABodyIssuedInTheColumnsOfTheDecree() {
        Document draft = draft();
        documents.approve(draft.id(), "lanhdao");
        issue(draft.id());
        documents.recordSending(draft.id(), new Sending(3, DAY.plusDays(1), "gửi trục liên thông"));

        assertThat(register.of(IssuerKind.UNIT, UNIT, 2026)).singleElement().satisfies(row -> {
            assertThat(row.numberAndSymbol()).isEqualTo("01/BC-TTr");
            assertThat(row.typeAndSubject()).isEqualTo("Báo cáo: Sơ kết 6 tháng");
            assertThat(row.signer()).isEqualTo("Nông Thị Khánh Hòa");
            assertThat(row.recipients()).contains("Khối thi đua Nội chính; Ban Thi đua");
            assertThat(row.copies()).isEqualTo(3);
            assertThat(row.fileCopyHolder()).isEqualTo("VT, VP");
        });
    }

    @Test
    void stopsAReportWhoseWordFileRestsOnADecreeThatIsOver() {
        Document draft = draft();
        byte[] edited = wordWith("Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;");
        documents.upload(draft.id(), edited, "canbo");

        assertThatThrownBy(() -> documents.approve(draft.id(), "lanhdao"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“Sơ kết 6 tháng”")
                .hasMessageContaining("căn cứ Nghị định số 98/2023/NĐ-CP đã hết hiệu lực từ 01/7/2025")
                .hasMessageContaining("hãy thay bằng Nghị định số 152/2025/NĐ-CP");
        Document kept = documents.byId(draft.id());
        assertThat(kept.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(kept.approval()).isEmpty();
        assertThat(kept.versions()).isEqualTo(2);
        assertThat(files.read(kept.text())).isEqualTo(edited);
        documents.upload(draft.id(), wordWith("Căn cứ Nghị định số 152/2025/NĐ-CP;"), "canbo");
        assertThat(documents.approve(draft.id(), "lanhdao").state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void judgesTheLawByTheDateTheReportIsIssuedWith() {
        Document draft = draft();
        documents.upload(draft.id(), wordWith("Căn cứ Nghị định số 152/2025/NĐ-CP;"), "canbo");
        documents.approve(draft.id(), "lanhdao");
        NumberChoice number = new NumberChoice.FromSystem();

        assertThatThrownBy(
                        () -> documents.issue(draft.id(), number, LocalDate.of(2025, 6, 30), Papers.SIGNER, "vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đến 01/7/2025 mới có hiệu lực")
                .hasMessageContaining("98/2023/NĐ-CP");
        assertThat(documents.byId(draft.id()).state()).isEqualTo(DocumentState.APPROVED);
        Issued issued = documents.issue(draft.id(), number, LocalDate.of(2025, 7, 1), Papers.SIGNER, "vanthu");
        assertThat(issued.document().issue().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void readsNoTextToApproveWhatTheSystemWroteWithoutBases() {
        Document generated = documents.byId(draft().id());
        Document edited = draft();
        Document uploaded = documents.byId(
                documents.upload(edited.id(), wordWith("Báo cáo."), "canbo").id());

        int read = StatementCount.of(() -> documents.approve(uploaded, "lanhdao", LocalDate.now(clock)));

        assertThat(StatementCount.of(() -> documents.approve(generated, "lanhdao", LocalDate.now(clock))))
                .isEqualTo(read - 1);
    }

    @Test
    void takesASymbolAsTheRegisterSpellsItAndNoneOfAnotherType() {
        Document draft = draft();
        documents.approve(draft.id(), "lanhdao");

        assertThatThrownBy(() -> documents.issue(
                        draft.id(), new NumberChoice.FromOwnRegister(7, "QĐ-TTr"), DAY, Papers.SIGNER, "vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("07/BC-TTr");
        assertThat(documents.byId(draft.id()).state()).isEqualTo(DocumentState.APPROVED);
        Issued issued = documents.issue(
                draft.id(), new NumberChoice.FromOwnRegister(7, "BC - TTr - VP"), DAY, Papers.SIGNER, "vanthu");
        assertThat(issued.document().issue().orElseThrow().numberAndSymbol()).isEqualTo("07/BC-TTr-VP");
    }

    @Test
    void refusesADateThatHasNotCome() {
        Document draft = draft();
        documents.approve(draft.id(), "lanhdao");

        assertThatThrownBy(() -> documents.issue(
                        draft.id(), new NumberChoice.FromSystem(), LocalDate.of(2999, 1, 1), Papers.SIGNER, "vanthu"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("01/01/2999");
    }

    @Test
    void neverChangesAStoredFile() {
        String sha256 = files.store(SCAN);
        assertThat(files.store(SCAN)).isEqualTo(sha256);
        assertThat(files.read(sha256)).isEqualTo(SCAN);

        assertThatThrownBy(() -> database.sql("update file_content set bytes = '' where sha256 = ?")
                        .param(sha256)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    private static byte[] wordWith(String line) {
        return WordFiles.word("<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>");
    }

    private Document draft() {
        return documents.draft(Papers.unitReport(UNIT, "Sơ kết 6 tháng"), Papers.content());
    }

    private void issue(long id) {
        documents.issue(id, new NumberChoice.FromSystem(), DAY, Papers.SIGNER, "vanthu");
    }

    private String textOf(String sha256) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(files.read(sha256)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new IllegalStateException("no text");
    }
}
