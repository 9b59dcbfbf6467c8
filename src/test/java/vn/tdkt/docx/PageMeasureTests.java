package vn.tdkt.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the pages that LibreOffice made of the same texts, with a font of the metrics of Times New Roman. */
class PageMeasureTests {

    private static final String SUBJECT = "Tổng kết công tác thi đua, khen thưởng năm 2020";

    private static final String EVEN =
            "Năm qua đơn vị đã phát động ba đợt thi đua ngắn ngày gắn với nhiệm vụ chính trị; các phòng, ban đăng ký việc cụ thể, có thời hạn và người chịu trách nhiệm. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%, tăng 2,1 điểm so với năm trước; không còn đơn thư kéo dài.";
    private static final String ODD = EVEN
            + " Công tác khen thưởng hướng về người trực tiếp lao động, hơn sáu phần mười số giấy khen dành cho người không giữ chức vụ.";

    @ParameterizedTest
    @CsvSource({"3, 0.515", "9, 1.329", "10, 1.489", "11, 1.599", "12, 1.760", "14, 2.058", "16, 2.329"})
    void measuresAsLibreOfficePrints(int paragraphs, double printed) {
        assertThat(PageMeasure.pages(SUBJECT, text(paragraphs))).isCloseTo(printed, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"3", "10", "16"})
    void measuresTheWordFileOfTheSameTextAlike(int paragraphs) throws IOException {
        byte[] template = Files.readAllBytes(Path.of("src/main/resources/templates/report-summary.docx"));
        Map<String, Object> values = new HashMap<>(SampleValues.all());
        values.put("subject", SUBJECT);
        values.put("summary", text(paragraphs));
        byte[] word = DocxTemplate.compile("summary", template, Houses.state(), field -> true)
                .fill(values);

        assertThat(PageMeasure.pages(word)).isCloseTo(PageMeasure.pages(SUBJECT, text(paragraphs)), within(0.05));
    }

    @Test
    void knowsHowWideVietnameseLettersAre() {
        assertThat(CharacterWidths.of("ệ", 14)).isEqualTo(CharacterWidths.of("e", 14));
        assertThat(CharacterWidths.of("e\u0323\u0302", 14)).isEqualTo(CharacterWidths.of("ệ", 14));
        assertThat(CharacterWidths.of("ợ", 14)).isGreaterThan(CharacterWidths.of("o", 14));
    }

    private static String text(int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append(i % 2 == 0 ? EVEN : ODD).append('\n');
        }
        return text.toString();
    }
}
