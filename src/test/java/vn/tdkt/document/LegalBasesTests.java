package vn.tdkt.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class LegalBasesTests {

    private final LegalBases table = LegalBasesFile.read();

    LegalBasesTests() throws IOException {}

    @Test
    void aLetterOf2020CitesTheLawOf2003WithItsAmendments() {
        assertThat(proposed("emulation", "2020-05-20"))
                .containsExactly(
                        "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
                        "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005",
                        "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013");
        assertThat(proposed("emulation", "2004-10-20"))
                .containsExactly("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003");
    }

    @Test
    void aLetterOf2027CitesTheLawOf2022() {
        assertThat(proposed("emulation", "2027-05-20"))
                .containsExactly("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
        assertThat(table.fill("{căn cứ emulation}\nQuy chế của {đơn vị}", day("2027-05-20")))
                .isEqualTo("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\nQuy chế của {đơn vị}");
    }

    @Test
    void theLawOf2022BeginsWith2024() {
        assertThat(proposed("nomination", "2023-12-31"))
                .anyMatch(text -> text.contains("91/2017/NĐ-CP"))
                .noneMatch(text -> text.contains("2022"));
        assertThat(proposed("nomination", "2024-01-01"))
                .containsExactly(
                        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành"
                                + " một số điều của Luật Thi đua, khen thưởng");
    }

    @Test
    void theDecreeChangesInTheMiddleOf2025() {
        assertThat(proposed("nomination", "2025-06-30"))
                .anyMatch(text -> text.contains("98/2023/NĐ-CP"))
                .noneMatch(text -> text.contains("152/2025/NĐ-CP"));
        assertThat(proposed("nomination", "2025-07-01"))
                .noneMatch(text -> text.contains("98/2023/NĐ-CP"))
                .anyMatch(text -> text.contains("152/2025/NĐ-CP"));
    }

    @Test
    void aDecisionRestsOnTheHighestLawFirst() {
        assertThat(proposed("award", "2027-03-20"))
                .extracting(text -> text.replaceFirst(" ngày.*", ""))
                .containsExactly(
                        "Luật Tổ chức chính quyền địa phương",
                        "Luật Thi đua, khen thưởng",
                        "Nghị định số 152/2025/NĐ-CP",
                        "Thông tư số 15/2025/TT-BNV");
    }

    @Test
    void isInTheOrderOfRankAndEveryRowHasASource() {
        assertThat(table.all()).extracting(LegalBasis::kind).isSorted();
        assertThat(table.all())
                .allSatisfy(row -> assertThat(row.source()).isNotBlank())
                .allSatisfy(row -> assertThat(row.day()).isBeforeOrEqualTo(row.from()))
                .allSatisfy(row -> assertThat(row.cited()).doesNotStartWith("Căn cứ"))
                .extracting(LegalBasis::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void proposesForEveryKindThatAsksForIt() throws IOException {
        String outlines = new ClassPathResource("report-outlines.yaml").getContentAsString(UTF_8);
        List<String> asked = Pattern.compile("\\{căn cứ ([^}]+)}")
                .matcher(outlines.lines().filter(line -> !line.startsWith("#")).reduce("", String::concat))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(asked)
                .hasSizeGreaterThan(6)
                .allSatisfy(sort -> assertThat(proposed(sort, "2027-01-01")).isNotEmpty());
        assertThat(outlines).doesNotContain("Luật Thi đua, khen thưởng ngày");
        assertThatThrownBy(() -> proposed("emulaton", "2027-01-01"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("emulaton");
    }

    private List<String> proposed(String sort, String day) {
        return table.proposed(sort, day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
