package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What changed between two versions of a text")
class TextChangesTests {

    private static final List<String> REPORT =
            List.of("BÁO CÁO", "Có 14/15 đơn vị đã gửi, đạt 93,3%.", "Ngày họp: 05/7/2026.", "Nơi nhận:");

    @Test
    @DisplayName("Nothing, when only blanks, dashes and the form of letters differ")
    void looks() {
        assertThat(TextChanges.between(List.of("Sơ kết – 6 tháng"), List.of("  S\u01a1  ke\u0302\u0301t - 6 tháng ")))
                .isEmpty();
    }

    @Test
    @DisplayName("A changed count, rate or date is a changed figure")
    void figures() {
        assertThat(TextChanges.between(
                        REPORT,
                        List.of("BÁO CÁO", "Có 15/15 đơn vị đã gửi, đạt 93,3%.", "Ngày họp: 05/7/2026.", "Nơi nhận:")))
                .singleElement()
                .satisfies(changed -> assertThat(changed.figures()).isTrue())
                .satisfies(
                        changed -> assertThat(changed.before()).containsExactly("Có 14/15 đơn vị đã gửi, đạt 93,3%."));
    }

    @Test
    @DisplayName("Other words around the same figures are a change, but of no figure")
    void words() {
        assertThat(TextChanges.between(
                        REPORT,
                        List.of("BÁO CÁO", "Đã gửi: 14/15 đơn vị (93,3%).", "Ngày họp: 05/7/2026.", "Nơi nhận:")))
                .singleElement()
                .satisfies(changed -> assertThat(changed.figures()).isFalse());
    }

    @Test
    @DisplayName("A new sentence with a figure says one that the data do not have")
    void added() {
        assertThat(TextChanges.between(List.of("A", "B"), List.of("A", "Khen 12 tập thể.", "B")))
                .containsExactly(new Changed(List.of(), List.of("Khen 12 tập thể."), true));
    }
}
