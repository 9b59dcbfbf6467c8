package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTests {

    @Test
    void namesOnlyWhatIsDifferentAddedOrGone() {
        List<Change> changes = Change.between(
                List.of(points("A", "5"), points("B", "7"), points("C", "1")),
                List.of(points("A", "5"), points("B", "6"), points("D", "2")));

        assertThat(changes)
                .containsExactly(
                        new Change(Figure.POINTS, "B", "7", "6"),
                        new Change(Figure.POINTS, "D", null, "2"),
                        new Change(Figure.POINTS, "C", "1", null));
        assertThat(Change.inWords(changes)).isEqualTo("B 7 → 6; D không có → 2; C 1 → không còn");
    }

    @Test
    void keepsTwoTargetsOfOneNameApart() {
        assertThat(Change.between(
                        List.of(points("A", "5"), points("A", "7")), List.of(points("A", "5"), points("A", "8"))))
                .containsExactly(new Change(Figure.POINTS, "A (2)", "7", "8"));
    }

    @Test
    void saysOfATextOnlyThatItChanged() {
        Change change = new Change(Figure.TEXT, "Mục “Kết quả”", "Dài…", "Dài hơn…");

        assertThat(change.inWords()).isEqualTo("Mục “Kết quả” đã sửa");
        assertThat(Change.inWords(List.of())).isEqualTo("không có thay đổi");
    }

    @Test
    void countsTargetsAgainstTheAdjustedPlan() {
        List<Target> targets = List.of(
                target("Đủ", "10", "10", null),
                target("Vượt", "10", "9", "8"),
                target("Thiếu", "10", "9", null),
                target("Chưa", "10", null, null));

        assertThat(Tally.of(targets)).isEqualTo(new Tally(2, 1, 1));
        assertThat(ReportFigures.targets(targets))
                .contains(
                        new Figure(Figure.TARGET, "Vượt (việc): kế hoạch", "8"),
                        new Figure(Figure.TARGET, "Chưa (việc): thực hiện", "chưa có số liệu"));
    }

    private static Figure points(String what, String value) {
        return new Figure(Figure.POINTS, what, value);
    }

    private static Target target(String name, String planned, @Nullable String achieved, @Nullable String adjusted) {
        return new Target(
                name.hashCode(),
                1,
                name,
                "việc",
                new BigDecimal(planned),
                null,
                achieved == null ? null : new BigDecimal(achieved),
                null,
                adjusted == null ? null : new BigDecimal(adjusted),
                null);
    }
}
