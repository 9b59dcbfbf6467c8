package vn.tdkt.award;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;
import vn.tdkt.award.CouncilAnswer.Row;

class SessionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 2, 20);

    private static final List<AwardLimit> AWARDS = List.of(
            new AwardLimit("high", "Cờ thi đua của Chính phủ", 1, "20% của 5 cụm", List.of("low")),
            new AwardLimit("low", "Bằng khen", null, "", List.of()));

    private final AwardCase one = nomination(1, "A", "high", null);
    private final AwardCase two = nomination(2, "B", "high", null);

    @Test
    void acceptsAsManyAsTheQuotaAllows() {
        assertThatCode(() -> judge(List.of(one, two), false, row(1, Outcome.ACCEPTED), lowered(2)))
                .doesNotThrowAnyException();
    }

    @Test
    void saysHowManyAreTooMany() {
        assertRefused("vượt 1", List.of(one, two), row(1, Outcome.ACCEPTED), row(2, Outcome.ACCEPTED));
    }

    @Test
    void asksForAReasonToLowerOrToRefuse() {
        assertRefused("Đơn vị A: ghi lý do", List.of(one), new Row(1, Outcome.REFUSED, null, " "));
        assertRefused("Đơn vị A: ghi lý do", List.of(one), new Row(1, Outcome.LOWERED, "low", null));
    }

    @Test
    void lowersOnlyToALowerAward() {
        AwardCase lowest = nomination(3, "C", "low", null);
        assertRefused("hình thức thấp hơn", List.of(lowest), new Row(3, Outcome.LOWERED, "high", "Lý do"));
    }

    @Test
    void leavesSomethingOpenOnlyToAnotherSession() {
        assertRefused("cần họp thêm phiên", List.of(one, two), row(1, Outcome.ACCEPTED));
        assertThatCode(() -> judge(List.of(one, two), true, row(1, Outcome.ACCEPTED)))
                .doesNotThrowAnyException();
    }

    @Test
    void awardsNobodyWhoIsGone() {
        AwardCase gone = nomination(4, "D", "high", TODAY.minusDays(1));
        assertRefused("đã kết thúc hoạt động", List.of(gone), row(4, Outcome.ACCEPTED));
    }

    @Test
    void rewardsNoAchievementTwice() {
        AwardCase again = nomination(5, "A", "low", null);
        assertRefused("hai lần", List.of(one, again), lowered(1), row(5, Outcome.ACCEPTED));
    }

    @Test
    void refusesANominationOfAnotherYear() {
        assertRefused("không thuộc danh sách", List.of(one), row(1, Outcome.ACCEPTED), row(99, Outcome.ACCEPTED));
    }

    @Test
    void countsSessionsWithoutGapInTheOrderOfTheirDays() {
        assertSession("số phiên họp phải là 2", 1, TODAY, "Ông A");
        assertSession("sau hôm nay", 2, TODAY.plusDays(1), "Ông A");
        assertSession("trước phiên liền trước", 2, TODAY.minusDays(11), "Ông A");
        assertSession("thành viên Hội đồng dự họp", 2, TODAY, " ");
        assertThatCode(() -> session(2, TODAY.minusDays(10), "Ông A").refuseIfWrong())
                .doesNotThrowAnyException();
    }

    private static void assertSession(String sentence, int number, LocalDate on, String present) {
        assertThatThrownBy(() -> session(number, on, present).refuseIfWrong())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private static SessionRules session(int number, LocalDate on, String present) {
        return new SessionRules(AWARDS)
                .session(
                        new CouncilAnswer(number, on, List.of(present), null, List.of(), false),
                        2,
                        TODAY.minusDays(10),
                        TODAY);
    }

    private static void assertRefused(String sentence, List<AwardCase> cases, Row... rows) {
        assertThatThrownBy(() -> judge(cases, false, rows))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private static void judge(List<AwardCase> cases, boolean another, Row... rows) {
        new SessionRules(AWARDS)
                .results(cases, new CouncilAnswer(1, TODAY, List.of("Ông A"), null, List.of(rows), another), TODAY)
                .refuseIfWrong();
    }

    private static Row row(long id, Outcome outcome) {
        return new Row(id, outcome, null, null);
    }

    private static Row lowered(long id) {
        return new Row(id, Outcome.LOWERED, "low", "Chưa nổi trội");
    }

    private static AwardCase nomination(long id, String unit, String award, @Nullable LocalDate ended) {
        return new AwardCase(
                id,
                "K",
                "Khối K",
                unit,
                "Đơn vị " + unit,
                ended,
                award,
                8,
                9,
                1,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
