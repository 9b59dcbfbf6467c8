package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways through {@code unit-report}. */
class UnitReportProcessTests {

    private static final String PREPARE = "Chuẩn bị văn bản";
    private static final String APPROVE = "Duyệt văn bản";
    private static final String RECEIVE = "Tiếp nhận văn bản";

    @BeforeEach
    void playTheFeatures() {
        Walk.play("draftReport", nothing -> {});
        handsInTo(true);
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("unit-report")).isEmpty();
    }

    @Test
    void endsTakenWhenTheHeadTakesIt() {
        Walk walk = approved();
        assertThat(walk.open()).containsExactly(RECEIVE);
        walk.answer(RECEIVE, Map.of("taken", true));
        assertThat(walk.ends()).containsExactly("Văn bản đã được tiếp nhận");
        walk.process().isEnded();
    }

    @Test
    void goesBackToTheOfficerWhenTheLeaderReturnsIt() {
        Walk walk = prepared().answer(APPROVE, Map.of("approved", false));
        assertThat(walk.open()).containsExactly(PREPARE);
    }

    @Test
    void goesBackToTheOfficerEachTimeTheHeadAsksForASupplement() {
        Walk walk = approved().answer(RECEIVE, Map.of("taken", false));
        assertThat(walk.open()).containsExactly(PREPARE);
        walk.answer(PREPARE, Map.of("sentOutside", false)).answer(APPROVE, Map.of("approved", true));
        walk.answer(RECEIVE, Map.of("taken", false));
        assertThat(walk.open()).containsExactly(PREPARE);
    }

    @Test
    void isReceivedAlsoWhenItWasSentOutside() {
        Walk walk = Walk.through("unit-report")
                .answer(PREPARE, Map.of("sentOutside", true, "receiptNeeded", true, "receiptDue", new Date()));
        assertThat(walk.open()).containsExactly(RECEIVE);
    }

    @Test
    void needsNoReceiptWhenTheHeadReportsToItself() {
        handsInTo(false);
        Walk walk = approved();
        assertThat(walk.ends()).containsExactly("Đã gửi, không cần tiếp nhận");
        walk.process().isEnded();
    }

    @Test
    void comesBackWhenItsSenderRecallsIt() {
        Walk walk = approved().message("reportRecalled");
        assertThat(walk.open()).containsExactly(PREPARE);
    }

    @Test
    void endsWhenNobodyWaitsForItAnyMore() {
        Walk walk = prepared().message("reportClosed");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.ends()).containsExactly("Văn bản đã khép lại");
        walk.process().isEnded();
    }

    private static Walk prepared() {
        return Walk.through("unit-report").answer(PREPARE, Map.of("sentOutside", false));
    }

    private static Walk approved() {
        return prepared().answer(APPROVE, Map.of("approved", true));
    }

    private static void handsInTo(boolean somebodyElse) {
        Walk.play("submitReport", execution -> {
            Variable.RECEIPT_NEEDED.set(execution, somebodyElse);
            Variable.RECEIPT_DUE.set(execution, new Date());
        });
    }
}
