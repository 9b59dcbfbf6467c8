package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.pdf.LibreOffice;

/** A summary is refused by the pages it fills when it is printed, with their number. */
class SummaryPagesIntegrationTests extends ServerTests {

    private static final int YEAR = 2019;
    private static final String OFFICER = "cbHKH2";
    private static final String LINE =
            "Đơn vị đã hoàn thành các nhiệm vụ được giao trong năm, không còn việc quá hạn.\n";

    @LocalServerPort
    int port;

    @Autowired
    OneReport one;

    @Autowired
    Summaries summaries;

    @Autowired
    SummaryPages pages;

    private long report;

    @BeforeEach
    void ask() {
        LibreOffice.require();
        report = one.askForTheYear(YEAR, OFFICER);
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void saysTheSameWhileItIsTypedAndWhenItIsPrinted() {
        for (int lines : new int[] {3, 20, 33, 44, 60}) {
            String text = LINE.repeat(lines);
            double typed = summaries.length(report, text, null).pages().doubleValue();

            pages.measure(report, text, null, OFFICER);

            assertThat(pages.known(report, text, null)).isPresent();
            double printed = summaries.length(report, text, null).pages().doubleValue();
            assertThat(printed).as(lines + " lines").isEqualTo(typed);
        }
    }

    @Test
    void refusesATextThatIsTooLongBeforeTheReportIsHandedIn() {
        StaffClient officer = takes();

        StaffClient.Answer refused = officer.submit(one.task(report).getId(), answer(LINE.repeat(60), null));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.message()).matches("Báo cáo tóm tắt hiện dài [23],\\d trang A4, quá mức 1,5 trang; .*");
        assertThat(pages.known(report, LINE.repeat(60), null)).isPresent();
    }

    @Test
    void countsThePagesOfAWordFileAsItIsPrinted() {
        StaffClient officer = takes();
        long small = file(officer, 12);
        long large = file(officer, 40);

        assertThat(summaries.length(report, "", small).tooLong())
                .as("estimated")
                .isTrue();
        assertThat(length(officer, small))
                .startsWith("Báo cáo tóm tắt hiện dài 1,")
                .endsWith("(được phép 1,5 trang).");
        assertThat(officer.submit(one.task(report).getId(), answer("", small)).message())
                .doesNotContain("tóm tắt hiện dài");
        assertThat(officer.submit(one.task(report).getId(), answer("", large)).message())
                .contains("tóm tắt hiện dài")
                .contains("quá mức 1,5 trang");
    }

    private String length(StaffClient officer, long file) {
        return officer.post(path() + "/summary-length", Map.of("fileId", file))
                .json()
                .path("sentence")
                .asText();
    }

    /** Lines of letters of that many half points: the estimate takes each for one of 14 points. */
    private long file(StaffClient officer, int halfPoints) {
        String form = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\""
                + halfPoints + "\"/></w:rPr>";
        String paragraph = "<w:p><w:r>" + form + "<w:t>" + LINE.strip() + "</w:t></w:r></w:p>";
        byte[] word = WordFiles.word(paragraph.repeat(120) + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"/></w:sectPr>");
        return officer.upload(path() + "/files", "Tóm tắt.docx", word)
                .json()
                .path("id")
                .asLong();
    }

    private StaffClient takes() {
        StaffClient officer = StaffClient.loggedIn(port, OFFICER, OneReport.PASSWORD);
        assertThat(officer.claim(one.task(report).getId(), OFFICER).status()).isEqualTo(204);
        return officer;
    }

    private String path() {
        return "/camunda/api/tdkt/task/" + one.task(report).getId();
    }

    private static Map<String, Object> answer(String summary, @Nullable Long file) {
        Map<String, Object> answer = new HashMap<>(Map.of("summary", summary, "attachmentIds", List.of()));
        if (file != null) {
            answer.put("summaryFileId", file);
        }
        return answer;
    }
}
