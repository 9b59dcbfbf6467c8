package vn.tdkt.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;

class ObligationTests {

    private static final Instant NOW = Instant.parse("2020-05-20T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2020, 6, 30);
    private static final Kind KIND = new Kind(
            "six-month-unit-report",
            "Báo cáo sơ kết 6 tháng đầu năm",
            null,
            PartyKind.UNIT,
            PartyKind.CLUSTER,
            null,
            "six-month-unit-report",
            "unit-report",
            null,
            "unit-report",
            "prepare-unit-report",
            null,
            null,
            null,
            null,
            null,
            false,
            false,
            false,
            false,
            false,
            null,
            0,
            null,
            null);

    private final Obligation obligation =
            Obligation.planned(2020, KIND, Party.unit("TTr"), Party.cluster("KNC"), null, DUE);

    @Test
    void countsTheFirstCompleteSubmissionForLateness() {
        obligation.ask(NOW);
        obligation.submit(LocalDate.of(2020, 6, 29));
        obligation.askForSupplement(LocalDate.of(2020, 7, 3));
        obligation.submit(LocalDate.of(2020, 7, 2));
        obligation.accept(null, NOW);

        assertThat(obligation.submittedOn()).isEqualTo("2020-06-29");
        assertThat(obligation.daysLate(LocalDate.of(2020, 12, 1))).isZero();
    }

    @Test
    void countsTheOneThatWasTakenWhereTheFirstIsForgotten() {
        obligation.ask(NOW);
        obligation.submit(LocalDate.of(2020, 6, 29));
        obligation.askForSupplement(LocalDate.of(2020, 7, 3));
        obligation.forgetSubmission();
        obligation.submit(LocalDate.of(2020, 7, 2));
        obligation.accept(null, NOW);

        assertThat(obligation.submittedOn()).isEqualTo("2020-07-02");
        assertThat(obligation.daysLate(LocalDate.of(2020, 12, 1))).isEqualTo(2);
    }

    @Test
    void believesTheReceiverAboutTheTrueArrivalOfThePaper() {
        obligation.ask(NOW);
        obligation.submit(LocalDate.of(2020, 7, 4));
        obligation.accept(LocalDate.of(2020, 6, 28), NOW);

        assertThat(obligation.daysLate(LocalDate.of(2020, 7, 4))).isZero();
    }

    @Test
    void isLateFromTheDayAfterItsDeadline() {
        obligation.ask(NOW);

        assertThat(obligation.daysLate(DUE)).isZero();
        assertThat(obligation.daysLate(DUE.plusDays(2))).isEqualTo(2);
    }

    @Test
    void isDueByTheSupplementsOwnDateWhileOneIsAskedFor() {
        obligation.ask(NOW);
        obligation.submit(DUE);
        obligation.askForSupplement(LocalDate.of(2020, 7, 3));
        assertThat(obligation.currentDue()).isEqualTo("2020-07-03");

        obligation.submit(LocalDate.of(2020, 7, 2));
        assertThat(obligation.currentDue()).isEqualTo(DUE);
    }

    @Test
    void countsARecalledReportAsNotSubmitted() {
        obligation.ask(NOW);
        obligation.submit(LocalDate.of(2020, 6, 20));
        obligation.recall();

        assertThat(obligation.state()).isEqualTo(State.ASKED);
        assertThat(obligation.submittedOn()).isNull();
    }

    @Test
    void namesItsStateWhenItRefusesAStep() {
        assertThatThrownBy(() -> obligation.submit(DUE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Đã lên kế hoạch");
    }

    @Test
    void cannotBeRecalledOnceTaken() {
        obligation.ask(NOW);
        obligation.submit(DUE);
        obligation.accept(null, NOW);

        assertThatThrownBy(obligation::recall).isInstanceOf(Refusal.class).hasMessageContaining("Đã tiếp nhận");
    }

    @Test
    void cannotBeExtendedOnceItIsSettled() {
        obligation.ask(NOW);
        obligation.settle(State.EXCUSED, NOW);

        assertThatThrownBy(() -> obligation.extend(DUE.plusDays(5)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã kết thúc");
    }

    @Test
    void mayStillBeReceivedOnPaperAfterItWasMissed() {
        obligation.ask(NOW);
        obligation.settle(State.MISSED, NOW);
        obligation.accept(LocalDate.of(2020, 7, 20), NOW);

        assertThat(obligation.state()).isEqualTo(State.ACCEPTED);
        assertThat(obligation.daysLate(LocalDate.of(2020, 8, 1))).isEqualTo(20);
    }

    @Test
    void staysTakenAndAsEarlyAsItWasWhileItIsCorrected() {
        taken();
        obligation.beginCorrection(LocalDate.of(2020, 8, 5));
        assertThat(obligation.state()).isEqualTo(State.ACCEPTED);
        assertThat(obligation.currentDue()).isEqualTo("2020-08-05");

        obligation.submit(LocalDate.of(2020, 8, 6));
        obligation.askForSupplement(LocalDate.of(2020, 8, 10));
        obligation.extend(LocalDate.of(2020, 8, 12));
        assertThat(obligation.currentDue()).isEqualTo("2020-08-12");
        obligation.submit(LocalDate.of(2020, 8, 11));
        assertThat(obligation.step()).isEqualTo(State.SUBMITTED);
        obligation.accept(LocalDate.of(2020, 8, 11), NOW);

        assertThat(obligation.correcting()).isNull();
        assertThat(obligation.supplements()).isZero();
        assertThat(obligation.submittedOn()).isEqualTo(DUE);
        assertThat(obligation.currentDue()).isEqualTo(DUE);
    }

    @Test
    void isCorrectedOnlyOnceTakenAndOnlyOneAtATime() {
        obligation.ask(NOW);
        assertThatThrownBy(() -> obligation.beginCorrection(DUE)).hasMessageContaining("“Chưa nộp”");
        obligation.submit(DUE);
        assertThatThrownBy(() -> obligation.beginCorrection(DUE)).hasMessageContaining("hãy rút lại để sửa");
        obligation.accept(null, NOW);
        obligation.beginCorrection(DUE);
        assertThatThrownBy(() -> obligation.beginCorrection(DUE)).hasMessageContaining("đang được đính chính");
        assertThatThrownBy(() -> obligation.accept(null, NOW)).hasMessageContaining("Bản đính chính");
    }

    @Test
    void mayRecallACorrectionWithoutTouchingWhatWasTaken() {
        taken();
        obligation.beginCorrection(DUE);
        obligation.submit(DUE);
        obligation.recall();

        assertThat(obligation.correcting()).isEqualTo(State.ASKED);
        assertThat(obligation.submittedOn()).isEqualTo(DUE);
        assertThatThrownBy(() -> obligation.settle(State.MISSED, NOW)).isInstanceOf(Refusal.class);
    }

    private void taken() {
        obligation.ask(NOW);
        obligation.submit(DUE);
        obligation.accept(null, NOW);
    }
}
