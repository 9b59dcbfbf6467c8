package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BasisLinesTests {

    @Test
    void endsEachWithASemicolonAndTheLastWithAFullStop() {
        assertThat(texts(BasisLines.of("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\nQuy chế của Khối")))
                .containsExactly(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "Căn cứ Quy chế của Khối.");
        assertThat(texts(BasisLines.of("Quy chế của Khối"))).containsExactly("Căn cứ Quy chế của Khối.");
        assertThat(BasisLines.of("")).isEmpty();
    }

    @Test
    void takesWordAndEndingAsTheyWereTyped() {
        assertThat(
                        texts(
                                BasisLines.of(
                                        "- căn cứ Luật Thi đua, khen thưởng;\n\n  CĂN CỨ Quy chế của Khối.\nThực hiện Công văn số 12/SNV;")))
                .containsExactly(
                        "Căn cứ Luật Thi đua, khen thưởng;",
                        "CĂN CỨ Quy chế của Khối;",
                        "Thực hiện Công văn số 12/SNV.");
    }

    @Test
    void goesOnWithWhoProposes() {
        assertThat(texts(BasisLines.of("Luật Thi đua, khen thưởng.", "Theo đề nghị của Giám đốc Sở Nội vụ", "")))
                .containsExactly("Căn cứ Luật Thi đua, khen thưởng;", "Theo đề nghị của Giám đốc Sở Nội vụ.");
    }

    @Test
    void partsWhatWasTypedIntoOneLineAndKeepsATitleWithASemicolonTogether() {
        assertThat(texts(BasisLines.of("Căn cứ Luật A; Căn cứ Nghị định B; Theo đề nghị của C")))
                .containsExactly("Căn cứ Luật A;", "Căn cứ Nghị định B;", "Theo đề nghị của C.");
        assertThat(texts(BasisLines.of("Nghị định quy định về phân cấp; quy định chi tiết một số điều")))
                .containsExactly("Căn cứ Nghị định quy định về phân cấp; quy định chi tiết một số điều.");
    }

    @Test
    void makesOneLineOfANameWithABreak() {
        assertThat(texts(BasisLines.of(List.of("Văn bản số 31 của Hội đồng\nThi đua - Khen thưởng về tổng kết"))))
                .containsExactly("Căn cứ Văn bản số 31 của Hội đồng Thi đua - Khen thưởng về tổng kết.");
    }

    private static List<String> texts(List<Map<String, String>> lines) {
        return lines.stream().map(line -> line.getOrDefault("text", "")).toList();
    }
}
