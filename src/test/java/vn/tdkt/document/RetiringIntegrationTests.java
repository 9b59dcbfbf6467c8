package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.Refusal;
import vn.tdkt.RetiredPapers;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.docx.PdfFiles;

/** An invented unit takes back and replaces what it issued in 2025. */
class RetiringIntegrationTests extends ServerTests {

    private static final String UNIT = "Retire2025";
    private static final String OTHER = "Other2025";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final byte[] SCAN = PdfFiles.blank("bản đã ký");

    @Autowired
    private Documents documents;

    @Autowired
    private Retiring retiring;

    @Autowired
    private Retirements retirements;

    @Autowired
    private OutgoingRegister outgoing;

    @Autowired
    private IncomingRegister incoming;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clean() {
        RetiredPapers.forget(database, "issuer_code in ('" + UNIT + "', '" + OTHER + "')");
        List.of(
                        "delete from document_version where document in (select id from document where issuer_code in (?, ?))",
                        "delete from document where issuer_code in (?, ?)",
                        "delete from number_series where issuer_code in (?, ?)",
                        "delete from register_year where body_code in (?, ?)")
                .forEach(sql -> database.sql(sql).params(UNIT, OTHER).update());
    }

    @Test
    void aRevokedDocumentKeepsItsNumberItsFileAndItsSignedCopyAndSaysByWhich() {
        Document report = issued(UNIT, 5, DAY);
        Document letter = issued(UNIT, 6, DAY.plusDays(2));

        revoke(report, letter);

        assertThat(documents.byId(report.id()))
                .returns(DocumentState.ISSUED, Document::state)
                .returns(report.issue(), Document::issue)
                .returns(report.signedSha256(), Document::signedSha256);
        assertThat(retirements.of(report.id()).orElseThrow())
                .returns("Đã thu hồi theo Báo cáo số 06/BC-TTr ngày 12/06/2025", Retirement::sentence)
                .returns("Sai số liệu", Retirement::reason)
                .returns("lanhdao", Retirement::by);
        assertThat(retirements.of(letter.id())).isEmpty();
    }

    @Test
    void itsNumberIsNeverGivenAgain() {
        Document report = issued(UNIT, 5, DAY);
        revoke(report, issued(UNIT, 6, DAY));

        assertThatThrownBy(() -> issued(UNIT, 5, DAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void bothRegistersSayItInTheirNotesWithoutChangingTheirLines() {
        Document report = issued(UNIT, 5, DAY);
        arrive(report, OTHER);
        String before = incoming.table(IssuerKind.UNIT, OTHER, 2025)
                .lines()
                .get(0)
                .texts()
                .get(9);

        replace(report, new Successor.Outside("15/BC-TTr", DAY.plusDays(1)));

        String sentence = "Đã được thay thế bằng văn bản số 15/BC-TTr ngày 11/06/2025.";
        assertThat(outgoing.of(IssuerKind.UNIT, UNIT, 2025))
                .extracting(OutgoingRegister.Row::note)
                .containsExactly(sentence);
        assertThat(before).isEqualTo("Gửi qua bưu điện");
        assertThat(incoming.table(IssuerKind.UNIT, OTHER, 2025).lines().get(0).texts())
                .last()
                .isEqualTo("Gửi qua bưu điện " + sentence);
        assertThat(database.sql("select note from arrival where document = ?")
                        .param(report.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Gửi qua bưu điện");
    }

    @Test
    void registersTakeAsManyStatementsWithOneRetiredLineAsWithMany() {
        Document first = issued(UNIT, 1, DAY);
        revoke(first, issued(UNIT, 2, DAY));
        int one = StatementCount.of(() -> outgoing.table(IssuerKind.UNIT, UNIT, 2025));
        for (int number = 3; number < 8; number++) {
            revoke(issued(UNIT, number, DAY), issued(UNIT, number + 20, DAY));
        }

        assertThat(StatementCount.of(() -> outgoing.table(IssuerKind.UNIT, UNIT, 2025)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(2);
    }

    @Test
    void refusesADraftASecondTimeAndAMissingReasonOrSuccessor() {
        Document draft = documents.draft(Papers.unitReport(UNIT, "Sơ kết"), Papers.content());
        Document report = issued(UNIT, 5, DAY);
        Document newer = issued(UNIT, 6, DAY);

        refused("chưa phát hành nên không thu hồi được", () -> revoke(draft, newer));
        refused(
                "Chưa ghi lý do thu hồi",
                () -> retiring.retire(report.id(), RetirementWay.REVOKED, here(newer), " ", "lanhdao"));
        refused("Chưa nêu văn bản thay thế", () -> replace(report, null));
        revoke(report, newer);
        refused(
                "Văn bản số 05/BC-TTr không còn hiệu lực từ trước (Đã thu hồi theo Báo cáo số 06/BC-TTr",
                () -> replace(report, here(newer)));
    }

    @Test
    void refusesItselfACircleAndWhatHoldsNoMoreItself() {
        Document report = issued(UNIT, 5, DAY);
        Document newer = issued(UNIT, 6, DAY);
        Document third = issued(UNIT, 7, DAY);

        refused("Một văn bản không thay thế chính nó được", () -> replace(report, here(report)));
        refused(
                "Một văn bản không thay thế chính nó được",
                () -> replace(report, new Successor.Outside("05/BC-TTR", DAY)));
        replace(report, here(newer));
        refused("đã được thay thế bằng chính văn bản này", () -> replace(newer, here(report)));
        refused("không còn hiệu lực (Đã được thay thế bằng Báo cáo số 06", () -> replace(third, here(report)));
        replace(newer, here(third));
        assertThat(retirements.of(newer.id())).isPresent();
    }

    @Test
    void refusesAnotherBodysDocumentAnOlderOneAndWhatIsNoNumberOfAPaper() {
        Document report = issued(UNIT, 5, DAY);
        Document older = issued(UNIT, 4, DAY.minusDays(1));
        Document foreign = issued(OTHER, 9, DAY.plusDays(1));

        refused("phải do Thanh tra tỉnh ban hành cùng ngày hoặc sau", () -> replace(report, here(foreign)));
        refused("phải do Thanh tra tỉnh ban hành cùng ngày hoặc sau", () -> replace(report, here(older)));
        for (String wrong : List.of("Công văn", "15", "15/ ", "/TB", "15/T\nB")) {
            refused("không phải là số, ký hiệu", () -> replace(report, new Successor.Outside(wrong, DAY)));
        }
        for (LocalDate wrong : List.of(DAY.minusDays(1), LocalDate.of(2099, 1, 1))) {
            refused("từ 10/06/2025 đến hôm nay", () -> replace(report, new Successor.Outside("15/TB-TTr", wrong)));
        }
        assertThat(retirements.of(report.id())).isEmpty();
    }

    @Test
    void whatIsWrittenDownIsNeitherChangedNorTakenAway() {
        Document report = issued(UNIT, 5, DAY);
        revoke(report, issued(UNIT, 6, DAY));

        for (String change :
                List.of("update document_retirement set reason = 'Khác'", "delete from document_retirement")) {
            assertThatThrownBy(() -> database.sql(change + " where document = ?")
                            .param(report.id())
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void whatIsIssuedAnewReplacesWhatWasIssuedOfItsTypeAndLeavesTheRestAlone() {
        Document first = issued(UNIT, 5, DAY);
        Document foreign = issued(OTHER, 5, DAY);
        Document second = issued(UNIT, 6, DAY);
        retiring.replaceEarlier(List.of(second), "Đính chính", "lanhdao");
        Document third = issued(UNIT, 7, DAY);
        retiring.replaceEarlier(List.of(third), "Ban hành lại", "lanhdao");

        Map<Long, Retirement> retired = retirements.of(List.of(first.id(), second.id(), third.id(), foreign.id()));
        assertThat(retired).containsOnlyKeys(first.id(), second.id());
        assertThat(retired.get(first.id()))
                .returns("Đã được thay thế bằng Báo cáo số 06/BC-TTr ngày 10/06/2025", Retirement::sentence)
                .returns("Đính chính", Retirement::reason);
        assertThat(retired.get(second.id())).returns(third.id(), Retirement::successor);
    }

    private Document issued(String unit, int number, LocalDate on) {
        return documents.recordIssuedOutside(
                Papers.unitReport(unit, "Sơ kết"), new NumberChoice.FromOwnRegister(number, ""), on, SCAN, "canbo");
    }

    private void arrive(Document document, String unit) {
        Arrival arrival = new Arrival(
                document.obligation(), document.id(), DAY, "Thanh tra", "05", DAY, "Báo cáo", DAY, "Gửi qua bưu điện");
        transaction.executeWithoutResult(
                status -> incoming.enter(Receivers.of(IssuerKind.UNIT, Map.of(unit, "")), arrival));
    }

    private void revoke(Document document, Document by) {
        retiring.retire(document.id(), RetirementWay.REVOKED, here(by), " Sai số liệu ", "lanhdao");
    }

    private void replace(Document document, @Nullable Successor by) {
        retiring.retire(document.id(), RetirementWay.REPLACED, by, "Sai số liệu", "lanhdao");
    }

    private static Successor here(Document document) {
        return new Successor.Here(document.id());
    }

    private static void refused(String sentence, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
