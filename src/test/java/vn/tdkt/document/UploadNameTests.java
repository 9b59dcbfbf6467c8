package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.Refusal;
import vn.tdkt.docx.FileKind;

class UploadNameTests {

    @ParameterizedTest
    @CsvSource({
        "Báo cáo.pdf, Báo cáo.pdf",
        "C:\\Users\\lan\\Báo cáo.pdf, Báo cáo.pdf",
        "../../etc/passwd, passwd.pdf",
        "..\\..\\Báo cáo.pdf, Báo cáo.pdf",
        "CON.pdf, _CON.pdf",
        "nul, _nul.pdf",
        "lpt1.tai-lieu.pdf, _lpt1.tai-lieu.pdf",
        "Công văn.pdf, Công văn.pdf",
        "Báo cáo..., Báo cáo.pdf",
        "Báo cáo.pdf. . ., Báo cáo.pdf",
        "Báo cáo.docx, Báo cáo.docx.pdf",
        "a:b?c*.pdf, a_b_c_.pdf"
    })
    void isWhatEveryComputerCanKeep(String given, String kept) {
        assertThat(UploadName.of(given, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void isComposedWithoutWhatNobodySees() {
        String decomposed = Normalizer.normalize("Tổng kết phong trào thi đua.pdf", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Tổng kết phong trào thi đua.pdf");
        assertThat(UploadName.of(decomposed, FileKind.PDF)).isEqualTo("Tổng kết phong trào thi đua.pdf");
        assertThat(UploadName.of("Báo\u200b cáo\ufeff.pdf", FileKind.PDF)).isEqualTo("Báo cáo.pdf");
        assertThat(UploadName.of("Báo\u0000 cáo\r\n\u007f.pdf", FileKind.PDF)).isEqualTo("Báo_ cáo___.pdf");
    }

    @Test
    void keepsTheEndOfALongOneAndNoHalfLetter() {
        String long300 = "𝄞".repeat(150) + "x.pdf";

        String kept = UploadName.of(long300, FileKind.PDF);

        assertThat(kept).endsWith("x.pdf").hasSizeLessThanOrEqualTo(204);
        assertThat(Character.isLowSurrogate(kept.charAt(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quyết định \u202efdp.exe", "\u2066a.pdf", "a\u200f.pdf"})
    void refusesOneThatTurnsTheReadingDirection(String given) {
        assertThatThrownBy(() -> UploadName.of(given, FileKind.PDF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đảo chiều");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..", "a/..", "\u200b"})
    void refusesNone(String given) {
        assertThatThrownBy(() -> UploadName.of(given, FileKind.PDF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không có tên");
    }
}
