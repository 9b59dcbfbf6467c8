package vn.tdkt.reminder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryFailureTests {

    private static final MessageId OURS = new MessageId(17, UUID.fromString("0f6c3c0e-8f0c-4d5e-9a59-0c8a5b1f0d11"));
    private static final String ID = OURS.asHeader("khong-tra-loi@noivu.gov.vn");

    @Test
    void readsWhichMailCameBackAndWhy() {
        assertThat(in(Reports.failed(ID, "5.1.1", Reports.NO_SUCH_USER)))
                .contains(new DeliveryFailure(
                        OURS, "5.1.1", "550 5.1.1 <nvan@nhacviec.test>: Recipient address rejected: User unknown"));
    }

    @Test
    void readsItWhereOnlyTheHeadersComeBack() {
        assertThat(in(Reports.failedWithHeadersAlone(ID, "5.2.2", "smtp; 552 5.2.2 mailbox full")))
                .hasValueSatisfying(failure -> {
                    assertThat(failure.about()).isEqualTo(OURS);
                    assertThat(failure.status()).isEqualTo("5.2.2");
                });
    }

    @Test
    void takesTheCodeFromTheServersWordsWhereTheReportNamesNone() {
        assertThat(in(Reports.failed(ID, "5.0.0", "smtp; 552-5.2.2 The email account is over quota")))
                .map(DeliveryFailure::status)
                .contains("5.2.2");
        assertThat(in(Reports.failed(ID, "nonsense", "x-unix; exit 75 at 10.1.2.3")))
                .map(DeliveryFailure::status)
                .contains("5.0.0");
    }

    @Test
    void findsTheOneWhoDidNotGetItAmongSeveral() {
        String fields = Reports.fields("delivered", "2.0.0", "smtp; 250 ok")
                + "\r\n\r\nFinal-Recipient: rfc822; other@nhacviec.test\r\nAction: Failed (final)\r\nStatus: 5.7.1";

        assertThat(in(Reports.report(fields, "message/rfc822", Reports.original(ID))))
                .map(DeliveryFailure::status)
                .contains("5.7.1");
    }

    @Test
    void isNoneForADelayAStrangersMailAndAnAnswerByAPerson() {
        assertThat(in(Reports.delayed(ID))).isEmpty();
        assertThat(in(Reports.failed("<20260623.1@elsewhere.test>", "5.1.1", "")))
                .isEmpty();
        assertThat(in(Reports.failed("<mail-17.khong-tra-loi@localhost>", "5.1.1", "")))
                .isEmpty();
        assertThat(in(Reports.message("text/plain", "Action: failed\r\nMessage-ID: " + ID)))
                .isEmpty();
        assertThat(in(Reports.report("", "message/rfc822", Reports.original(ID))))
                .isEmpty();
    }

    @Test
    void letsTheServersWordsHideMoveOrForgeNothing() {
        String said = in(Reports.failed(
                        ID, "5.1.1", "smtp; 550 \u0000\u001b[2J\u0007no\r\n\tsuch user" + "!".repeat(5000)))
                .orElseThrow()
                .said();

        assertThat(said)
                .startsWith("550 [2J no such user!!!")
                .hasSize(DeliveryFailure.LONGEST_SAID)
                .endsWith("…");
        String turned = Reports.failed(ID, "5.1.1", "smtp; 550 \u202eabc\u2066 \ud83d\udce7");
        assertThat(DeliveryFailure.in(turned.getBytes(UTF_8)).orElseThrow().said())
                .isEqualTo("550 abc 📧");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/report",
                "multipart/report; boundary=\"\"",
                "multipart/report; boundary=\"unfinished",
                "multipart/report; boundary=other",
                "multipart/report;;;===;boundary==",
                "multipart/report; charset=klingon; boundary=\"8F2A.1",
                "\u0000\u0001"
            })
    void readsNothingInAReportThatIsNone(String contentType) {
        String broken = Reports.failed(ID, "5.1.1", "")
                .replaceFirst("multipart/report;[^\"]*\"8F2A.1\"", contentType.replace("\\", "\\\\"));

        assertThat(in(broken)).isEmpty();
        assertThat(in(broken.substring(0, 60))).isEmpty();
    }

    @Test
    void isNotHurtByNestedOrManyPartsAndBogusEncodings() {
        String nested = Reports.failed(ID, "5.1.1", "");
        for (int depth = 0; depth < 20; depth++) {
            nested = Reports.report(Reports.fields("delayed", "4.0.0", ""), "message/rfc822", nested);
        }
        assertThat(in(nested)).isEmpty();
        assertThat(in(Reports.report("\r\n--8F2A.1\r\n".repeat(10_000), "message/rfc822", Reports.original(ID))))
                .isEmpty();
        String bogus = Reports.failed(ID, "5.1.1", "")
                .replace(
                        "Content-Type: message/delivery-status",
                        "Content-Type: message/delivery-status; charset=klingon\r\n"
                                + "Content-Transfer-Encoding: x-zip-bomb");
        assertThat(in(bogus)).map(DeliveryFailure::about).contains(OURS);
    }

    @Test
    void needsNoMoreThanTheBeginningOfALongReport() {
        String whole = Reports.report(
                Reports.fields("failed", "5.3.4", ""),
                "message/rfc822",
                Reports.original(ID) + "\r\n\r\n" + "x".repeat(500_000));

        assertThat(DeliveryFailure.in(Arrays.copyOf(whole.getBytes(ISO_8859_1), ReturnsMailbox.BEGINNING)))
                .map(DeliveryFailure::about)
                .contains(OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, ADDRESS",
        "5.1.2, ADDRESS",
        "5.1.10, ADDRESS",
        "5.1.8, POLICY",
        "5.2.1, CLOSED",
        "4.2.2, FULL",
        "5.2.2, FULL",
        "5.2.3, OTHER",
        "4.4.7, AWAY",
        "5.4.4, AWAY",
        "5.3.0, AWAY",
        "5.7.1, POLICY",
        "5.7.26, POLICY",
        "5.6.1, OTHER",
        "5.0.0, OTHER"
    })
    void tellsWhatToDoByTheCode(String status, ReturnReason reason) {
        assertThat(ReturnReason.of(status)).isEqualTo(reason);
        assertThat(reason.advice()).contains("hãy").endsWith(".");
    }

    private static Optional<DeliveryFailure> in(String report) {
        return DeliveryFailure.in(report.getBytes(ISO_8859_1));
    }
}
