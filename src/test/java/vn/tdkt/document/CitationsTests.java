package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTests {

    private final Citations citations = new Citations(LegalBasesFile.read());

    CitationsTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;",
                "Căn cứ Nghị định 98/2023/NĐ-CP;",
                "căn cứ nghị định số: 98/2023/nđ-cp.",
                "- Căn cứ vào Nghị định số 98/2023/ NĐ - CP của Chính phủ;",
                "Căn cứ Nghị định số 98/2023/NÐ–CP;",
                "Căn cứ Nghị định số 98/2023/ND-CP;",
                "Căn cứ Nghị định số 98/2023 của Chính phủ;",
                "Căn cứ NĐ 98/2023 của Chính phủ;",
                "Căn cứ theo Nghị định số 98/2023/NĐ-CP;",
                "Theo quy định tại Nghị định số 98/2023/NĐ-CP, đơn vị trình như sau:",
                "Căn cứ Luật Thi đua, khen thưởng; Nghị định số 98/2023/NĐ-CP;",
                "Căn\u00a0cứ Nghị định số\u00a098/2023/NĐ-CP;"
            })
    void findsADecreeHoweverItIsSpelt(String line) {
        assertThat(codes(line)).containsExactly("emulation-decree-2023");
        assertThat(codes(Normalizer.normalize(line, Normalizer.Form.NFD))).containsExactly("emulation-decree-2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
                "Căn cứ Luật Thi đua - Khen thưởng số 15/2003/QH11;",
                "Căn cứ Luật thi đua khen thưởng năm 2003;",
                "Căn cứ Luật Thi đua, Khen thưởng ngày 26/11/2003",
                "Căn cứ Luật Thi đua, khen thưởng (năm 2003);"
            })
    void findsALawByItsNumberOrByItsNameAndDay(String line) {
        assertThat(codes(line)).containsExactly("emulation-2003");
    }

    @Test
    void tellsTheLawsOfOneNameApart() {
        assertThat(codes("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"))
                .containsExactly("emulation-2022");
        assertThat(
                        codes(
                                "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;"))
                .containsExactly("emulation-amended-2013");
        assertThat(codes("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;"))
                .containsExactly("local-government-february-2025");
        assertThat(codes("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15, Nghị định số 152/2025/NĐ-CP;"))
                .containsExactly("emulation-2022", "emulation-decree-2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định số 98/2023/NĐ-CP đã được áp dụng trong năm 2024.",
                "Năm 2024, theo Nghị định số 98/2023/NĐ-CP, tỉnh khen thưởng 12 tập thể.",
                "“Căn cứ Nghị định số 98/2023/NĐ-CP” là căn cứ cũ.",
                "Căn cứ Nghị định số 12/2027/NĐ-CP thay thế Nghị định số 98/2023/NĐ-CP;",
                "Theo Nghị định số 98/2023/NĐ-CP (đã hết hiệu lực), năm 2024 có 12 tập thể được khen.",
                "Theo Nghị định số 98/2023/NĐ-CP (được thay thế từ năm 2025), năm 2024 có 12 tập thể được khen.",
                "Căn cứ Kế hoạch số 12/KH-UBND triển khai thi hành Nghị định số 98/2023/NĐ-CP;",
                "Căn cứ Nghị định số 198/2023/NĐ-CP;",
                "Căn cứ Nghị định số 98/2023/NĐ-CPP;",
                "Căn cứ Nghị định số 5/98/2023/NĐ-CP;",
                "Căn cứ Thông tư số 98/2023/TT-BTC;",
                "Căn cứ Luật Thi đua, khen thưởng;",
                "Căn cứ Luật Thi đua, khen thưởng năm 1998;",
                "Căn cứ Quy chế của Khối ban hành năm 2003;"
            })
    void leavesAloneWhatIsNoBasisOrNotInTheTable(String line) {
        assertThat(codes(line)).isEmpty();
    }

    @Test
    void readsAHugeLineInNoTime() {
        assertThat(codes("Căn cứ " + "Kế hoạch thi hành Nghị định số 98/2023/NĐ-CP ".repeat(200_000)))
                .isEmpty();
    }

    private List<String> codes(String line) {
        return citations.in(List.of(line)).stream().map(LegalBasis::code).toList();
    }
}
