package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.conference.Hindrance.Kind;

class NomineeTests {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 5);
    private static final Award FLAG = Rules.award(VoteBase.PRESENT, "> 50%", "2/3");

    @Test
    void mayBeNominatedWithoutAnyReasonAgainstIt() {
        assertThat(nominee(null, true, true, List.of(), Set.of()).reasons(DAY, FLAG))
                .isEmpty();
    }

    @Test
    void mayNotOnceDissolved() {
        LocalDate ended = LocalDate.of(2020, 6, 30);

        assertThat(nominee(ended, true, true, List.of(), Set.of()).reasons(DAY, FLAG))
                .containsExactly(
                        "Công an tỉnh đã kết thúc hoạt động ngày 30/06/2020, không còn được đề nghị khen thưởng.");
        assertThat(nominee(ended, true, true, List.of(), Set.of()).reasons(ended, FLAG))
                .isEmpty();
    }

    @Test
    void givesEachConditionItsOwnSentence() {
        List<Hindrance> all = Stream.of(Kind.values())
                .map(kind -> new Hindrance(1, "CA", 2020, kind, "Thông báo số 12/TB-UBKT", LocalDate.of(2020, 3, 2)))
                .toList();

        assertThat(nominee(null, true, true, all, Set.of()).reasons(DAY, FLAG))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence)
                        .startsWith("Công an tỉnh đang ")
                        .contains("(Thông báo số 12/TB-UBKT, ngày 02/03/2020)"))
                .anySatisfy(sentence -> assertThat(sentence).contains("kỷ luật"))
                .anySatisfy(sentence -> assertThat(sentence).contains("điều tra"))
                .anySatisfy(sentence -> assertThat(sentence).contains("thanh tra"));
    }

    @Test
    void namesEveryOtherReasonAtOnce() {
        assertThat(nominee(null, false, false, List.of(), Set.of("flag")).reasons(DAY, FLAG))
                .satisfiesExactly(
                        sentence -> assertThat(sentence).contains("không phải là thành viên"),
                        sentence -> assertThat(sentence).contains("chưa gửi báo cáo tổng kết năm"),
                        sentence -> assertThat(sentence).contains("đã được một cụm, khối khác đề nghị"));
    }

    @ParameterizedTest
    @CsvSource({"2019, flag, 1", "2018, flag, 0", "2019, certificate, 0"})
    void isNotRewardedTwiceForWhatADecisionOfAnEarlierYearRewarded(int year, String award, int reasons) {
        PastAwards.Granted granted =
                new PastAwards.Granted("CA", award, year, "125/QĐ-UBND", LocalDate.of(year + 1, 2, 18));
        Nominee nominee =
                new Nominee("CA", "Công an tỉnh", 2020, null, true, true, List.of(), Set.of(), List.of(granted));

        assertThat(nominee.reasons(DAY, FLAG))
                .as("a flag of two years' achievement")
                .hasSize(reasons)
                .allSatisfy(
                        sentence -> assertThat(sentence)
                                .contains(
                                        "đã được tặng Cờ thi đua của UBND tỉnh năm 2019 (Quyết định số 125/QĐ-UBND ngày 18/02/2020)"));
        assertThat(nominee.reasons(DAY)).isEmpty();
    }

    private static Nominee nominee(
            @Nullable LocalDate ended,
            boolean member,
            boolean handedIn,
            List<Hindrance> hindrances,
            Set<String> proposed) {
        return new Nominee("CA", "Công an tỉnh", 2020, ended, member, handedIn, hindrances, proposed, List.of());
    }
}
