package vn.tdkt.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.letter.Timing.Kind.ALTERNATIVE;
import static vn.tdkt.letter.Timing.Kind.AT_LEAST;
import static vn.tdkt.letter.Timing.Kind.DATED;
import static vn.tdkt.letter.Timing.Kind.MONTH;
import static vn.tdkt.letter.Timing.Kind.RECURRING;
import static vn.tdkt.letter.Timing.Kind.RELATIVE;
import static vn.tdkt.letter.Timing.Kind.UNDATED;
import static vn.tdkt.letter.Timing.Kind.WINDOW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tdkt.letter.Found.Body;

/** A letter that none of the rules was made for, in every way of speaking of time. */
class InventedLetterTests {

    private final List<Found> found = LetterReader.read(ExpectedItem.read("invented.txt"), LocalDate.of(2053, 1, 1))
            .found();

    @Test
    void findsEveryWayOfSpeakingOfTime() {
        assertThat(found)
                .extracting(one -> one.timing().kind())
                .containsExactly(DATED, RECURRING, AT_LEAST, DATED, UNDATED, MONTH, RELATIVE, ALTERNATIVE, WINDOW);
    }

    @Test
    void takesTheYearOfTheLetterOrTheNextWhenADayHasNone() {
        assertThat(found.get(0).timing().until()).isEqualTo(LocalDate.of(2053, 11, 20));
        assertThat(found.get(3).timing().until()).isEqualTo(LocalDate.of(2054, 1, 15));
        assertThat(found.get(5).timing().until()).isEqualTo(LocalDate.of(2054, 3, 31));
    }

    @Test
    void keepsThePhraseBesideTheDay() {
        assertThat(found.get(3).timing().phrase()).isEqualTo("đến hết ngày 15 tháng 01");
        assertThat(found.get(3).timing().before()).isFalse();
        assertThat(found.get(7).timing().from()).isEqualTo(LocalDate.of(2053, 12, 10));
        assertThat(found.get(7).timing().until()).isEqualTo(LocalDate.of(2053, 12, 20));
        assertThat(found.get(6).timing().number()).isEqualTo(5);
    }

    @Test
    void knowsWhoOwesAndMarksWhatIsUnsure() {
        assertThat(found.get(1).who()).containsExactly(Body.DEPARTMENTS);
        assertThat(found.get(3).who()).containsExactly(Body.LOCALITIES);
        assertThat(found.get(4).who()).containsExactly(Body.LOCALITIES);
        assertThat(found.get(4).condition()).isEqualTo("Trường hợp không có hộ tham gia");
        assertThat(found.get(4).doubts()).isNotEmpty();
        assertThat(found.get(3).doubts()).isEmpty();
        assertThat(found.get(6).who()).containsExactly(Body.HEADS);
    }

    @Test
    void findsNothingWhereNothingIsAsked() {
        assertThat(LetterReader.read("", LocalDate.EPOCH).found()).isEmpty();
        assertThat(LetterReader.read("Năm qua các đơn vị đã gửi báo cáo trước ngày 31/02/2053.", LocalDate.EPOCH)
                        .found())
                .isEmpty();
    }
}
