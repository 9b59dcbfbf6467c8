package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;
import vn.tdkt.report.UnitReportAnswer.Adjustment;
import vn.tdkt.report.UnitReportAnswer.Result;

class ReportRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 20);
    private static final List<Target> TARGETS = List.of(target(1, 1), target(2, 2));
    private static final List<Section> OUTLINE = List.of(
            new Section("results", "Kết quả", "", true, true, null),
            new Section("more", "Kiến nghị", "", false, false, null));

    @Test
    void takesACompleteReport() {
        assertThatCode(() -> check(answer(
                        TODAY,
                        List.of(new Result(1, BigDecimal.TEN, null), new Result(2, null, "chưa có số liệu")),
                        true,
                        List.of(),
                        Map.of("results", "Đạt"))))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThatThrownBy(() ->
                        check(answer(null, List.of(new Result(1, BigDecimal.ONE, null)), false, List.of(), Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ngày họp sơ kết")
                .hasMessageContaining("chỉ tiêu số 2")
                .hasMessageContaining("Không điều chỉnh chỉ tiêu")
                .hasMessageContaining("“Kết quả”");
    }

    @Test
    void refusesAReviewThatHasNotBeenHeld() {
        assertThatThrownBy(() -> check(complete(TODAY.plusDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không thể sau hôm nay");
    }

    @Test
    void wantsAReasonForEveryAdjustedTarget() {
        assertThatThrownBy(() -> check(answer(
                        TODAY,
                        results(),
                        false,
                        List.of(new Adjustment(1, BigDecimal.ONE, " ")),
                        Map.of("results", "Đạt"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lý do của mỗi chỉ tiêu điều chỉnh");
    }

    @Test
    void refusesATargetOfSomebodyElse() {
        assertThatThrownBy(() -> check(answer(
                        TODAY,
                        List.of(new Result(1, BigDecimal.ONE, null), new Result(99, BigDecimal.ONE, null)),
                        true,
                        List.of(),
                        Map.of("results", "Đạt"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không khớp chỉ tiêu đã đăng ký");
    }

    private static UnitReportAnswer complete(LocalDate reviewedOn) {
        return answer(reviewedOn, results(), true, List.of(), Map.of("results", "Đạt"));
    }

    private static List<Result> results() {
        return List.of(new Result(1, BigDecimal.ONE, null), new Result(2, BigDecimal.ONE, null));
    }

    private static UnitReportAnswer answer(
            @Nullable LocalDate reviewedOn,
            List<Result> results,
            boolean noAdjustment,
            List<Adjustment> adjustments,
            Map<String, String> sections) {
        return new UnitReportAnswer(
                null,
                reviewedOn,
                results,
                noAdjustment,
                adjustments,
                sections,
                null,
                List.of(),
                "",
                null,
                null,
                null,
                null);
    }

    private static void check(UnitReportAnswer answer) {
        new ReportRules()
                .reviewedOn("sơ kết", answer.reviewedOn(), TODAY)
                .results(TARGETS, answer.results())
                .adjustments(TARGETS, answer)
                .sections(OUTLINE, answer.sections(), false)
                .refuseIfIncomplete();
    }

    private static Target target(long id, int no) {
        return new Target(id, no, "Chỉ tiêu " + no, "cuộc", BigDecimal.TEN, null, null, null, null, null);
    }
}
