package vn.tdkt.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tdkt.letter.Timing.Kind.AT_LEAST;
import static vn.tdkt.letter.Timing.Kind.DATED;
import static vn.tdkt.letter.Timing.Kind.RECURRING;
import static vn.tdkt.letter.Timing.Kind.RELATIVE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that offices write beside those of the seeds. */
class WaysOfSpeakingTests {

    private static List<Found> in(String text) {
        return LetterReader.read(text, LocalDate.of(2053, 1, 1)).found();
    }

    @Test
    void twoWorksOfOneSentenceKeepTheirOwnDays() {
        assertThat(in("Các đơn vị thành viên tổ chức tổng kết xong trước ngày 15/11/2053 và gửi báo cáo về khối trưởng"
                        + " chậm nhất ngày 20/11/2053."))
                .extracting(Found::what, one -> one.timing().until())
                .containsExactly(
                        tuple("Tổ chức tổng kết", LocalDate.of(2053, 11, 15)),
                        tuple("Gửi báo cáo về khối trưởng", LocalDate.of(2053, 11, 20)));
    }

    @Test
    void theDayOfTheMonthMayFollow() {
        assertThat(in("Yêu cầu các sở, ban, ngành báo cáo kết quả định kỳ hằng tháng trước ngày 25."))
                .extracting(
                        Found::what,
                        one -> one.timing().kind(),
                        one -> one.timing().number())
                .containsExactly(tuple("Báo cáo kết quả", RECURRING, 25));
    }

    @Test
    void theNumberOfDaysMayFollowTheMeeting() {
        assertThat(in("Sau hội nghị 05 ngày làm việc, các đơn vị gửi biên bản về Ban Thi đua - Khen thưởng."))
                .extracting(one -> one.timing().kind(), one -> one.timing().number())
                .containsExactly(tuple(RELATIVE, 5));
    }

    @Test
    void howOftenIsPartOfWhatIsToBeDone() {
        assertThat(in("Các đơn vị tổ chức ít nhất 02 đợt thi đua trong năm 2053."))
                .extracting(
                        Found::what,
                        one -> one.timing().kind(),
                        one -> one.timing().number())
                .containsExactly(tuple("Tổ chức ít nhất 02 đợt thi đua trong năm 2053", AT_LEAST, 2));
    }

    @Test
    void aSingleDayBeforeAndStaysOneWork() {
        assertThat(in("Các đơn vị rà soát chỉ tiêu và gửi báo cáo về Ban Thi đua - Khen thưởng trước ngày 30/6/2053."))
                .extracting(one -> one.timing().kind(), one -> one.timing().until())
                .containsExactly(tuple(DATED, LocalDate.of(2053, 6, 30)));
    }

    @Test
    void aClusterThatWritesNamesItself() {
        assertThat(LetterReader.read(
                                "KHỐI THI ĐUA NỘI CHÍNH\nSố: 05/KH-KTĐNC\nngày 02 tháng 6 năm 2053\nĐề nghị các đơn vị gửi báo cáo.",
                                LocalDate.of(2053, 1, 1))
                        .head())
                .extracting(Letter.Head::issuer, Letter.Head::ofCluster)
                .containsExactly("KHỐI THI ĐUA NỘI CHÍNH", true);
    }
}
