package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.docx.WordLines;

class LawCheckTests {

    private static final String DECREE = "Căn cứ Nghị định số 98/2023/NĐ-CP;";

    private final LawCheck check = new LawCheck(LegalBasesFile.read(), new DocumentTypes());

    LawCheckTests() throws IOException {}

    @Test
    void saysSinceWhenADecreeIsOverAndWhatToCiteInstead() {
        assertThatThrownBy(() -> check("2025-07-01", DECREE))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Văn bản “Tờ trình” (tính theo ngày 01/7/2025) căn cứ Nghị định số 98/2023/NĐ-CP đã hết hiệu lực"
                                + " từ 01/7/2025: hãy thay bằng Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ"
                                + " quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng.");
        assertThatCode(() -> check("2025-06-30", DECREE)).doesNotThrowAnyException();
    }

    @Test
    void saysUntilWhenALawIsNotYetInForce() {
        assertThatThrownBy(() -> check("2020-11-10", "Căn cứ Luật Thi đua, khen thưởng năm 2022;"))
                .hasMessageContaining("Luật Thi đua, khen thưởng số 06/2022/QH15 đến 01/01/2024 mới có hiệu lực")
                .hasMessageContaining("hãy thay bằng Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003");
    }

    @Test
    void namesAllThatAreWrongAndNothingElse() {
        assertThatThrownBy(() -> check(
                        "2027-01-05",
                        "Căn cứ Luật Thi đua, khen thưởng số 15/2003/QH11;",
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
                        DECREE))
                .hasMessageContaining("15/2003/QH11 đã hết hiệu lực từ 01/01/2024")
                .hasMessageContaining("98/2023/NĐ-CP đã hết hiệu lực từ 01/7/2025")
                .hasMessageNotContaining("06/2022/QH15 đã");
    }

    @Test
    void hasNothingToSayInThePlaceOfACircularBeforeThereWasOneInTheTable() {
        assertThatThrownBy(() -> check("2024-03-01", "Căn cứ Thông tư số 15/2025/TT-BNV;"))
                .hasMessageContaining("đến 04/8/2025 mới có hiệu lực: hãy bỏ căn cứ này");
    }

    @Test
    void readsWhatAPersonSeesInWord() {
        byte[] word = WordFiles.word("""
                <w:p><w:r><w:t>Căn cứ Nghị </w:t></w:r><w:r><w:t>định số 98/2023/NĐ</w:t><w:noBreakHyphen/><w:t>CP;</w:t></w:r></w:p>
                <w:p><w:r><w:t>một</w:t><w:br/><w:t>Căn cứ hai</w:t></w:r></w:p>
                <w:p><w:del><w:r><w:t>Căn cứ cũ</w:t></w:r></w:del><w:r><w:t>Căn cứ mới</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>trong bảng</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");

        assertThat(WordLines.of(word))
                .containsExactly("Căn cứ Nghị định số 98/2023/NĐ-CP;", "một", "Căn cứ hai", "Căn cứ mới", "trong bảng");
    }

    private void check(String day, String... lines) {
        check.refuse("Tờ trình", List.of(lines), LocalDate.parse(day));
    }
}
