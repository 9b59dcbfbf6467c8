package vn.tdkt.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.docx.PageMeasure;
import vn.tdkt.docx.SamplePapers;

/** The length on the rendered pages, beside the estimate that the page shows while somebody types. */
class PdfLengthTests {

    private static final String SUBJECT = "Tổng kết công tác thi đua, khen thưởng năm 2020";
    private static final String EVEN =
            "Năm qua đơn vị đã phát động ba đợt thi đua ngắn ngày gắn với nhiệm vụ chính trị; các phòng, ban đăng ký việc cụ thể, có thời hạn và người chịu trách nhiệm. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%, tăng 2,1 điểm so với năm trước; không còn đơn thư kéo dài.\n";

    private static final Office OFFICE = new Office(LibreOffice.SETTINGS);
    private static final FoExport EXPORT = new FoExport();
    private static final WordToPdf PAGES = new WordToPdf(OFFICE, EXPORT);

    @AfterAll
    static void stop() {
        OFFICE.destroy();
        EXPORT.destroy();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 9, 10, 11, 12, 13, 16})
    void agreesWithTheEstimateOfTheSameText(int paragraphs) throws IOException {
        LibreOffice.require();
        String text = EVEN.repeat(paragraphs);

        double printed = PdfLength.pages(
                PAGES.convert(SamplePapers.summary(SUBJECT, text)).bytes());

        assertThat(PageMeasure.pages(SUBJECT, text)).isCloseTo(printed, within(0.02));
    }
}
