package vn.tdkt.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tdkt.Refusal;
import vn.tdkt.docx.SamplePapers;
import vn.tdkt.docx.WordFiles;

/** Both ways from Word to PDF, read back. */
class WordToPdfTests {

    private static final String LETTERS =
            "Kết quả đợt một: ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ Đ đ Ắ Ữ Ỵ “…” – 98,7%";

    private static final Office OFFICE = new Office(LibreOffice.SETTINGS);
    private static final FoExport EXPORT = new FoExport();
    private static final WordToPdf BY_OFFICE = new WordToPdf(OFFICE, EXPORT);
    private static final WordToPdf BY_EXPORT = new WordToPdf(new Office(new PdfSettings(false, "")), EXPORT);

    @AfterAll
    static void leaveNothingBehind() {
        OFFICE.destroy();
        EXPORT.destroy();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void keepsEveryVietnameseLetterByLibreOffice() throws IOException {
        LibreOffice.require();
        Pdf pdf = BY_OFFICE.convert(word(""));

        assertThat(pdf.exact()).isTrue();
        assertThat(PdfText.words(pdf.bytes())).contains(LETTERS);
        assertThat(PdfText.fonts(pdf.bytes())).isNotEmpty().allMatch(font -> font.contains("Tinos"));
    }

    @Test
    void keepsEveryVietnameseLetterWithoutLibreOffice() throws IOException {
        Pdf pdf = BY_EXPORT.convert(word(""));

        assertThat(pdf.exact()).isFalse();
        assertThat(PdfText.words(pdf.bytes())).contains(LETTERS);
    }

    @Test
    void keepsTheLettersOfFontsThatNobodyHasHere() throws IOException {
        Pdf pdf = BY_EXPORT.convert(word("<w:b/>", "Garamond"));

        assertThat(PdfText.words(pdf.bytes())).contains(LETTERS);
    }

    @Test
    void printsAPaperOfTheHouseByBothWaysAlike() throws IOException {
        LibreOffice.require();
        byte[] letter =
                SamplePapers.summary("Tổng kết công tác năm 2020", "Các phòng đã nộp đủ.\nKhông còn việc quá hạn.");

        String byOffice = PdfText.words(BY_OFFICE.convert(letter).bytes());

        assertThat(byOffice).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(letters(PdfText.words(BY_EXPORT.convert(letter).bytes()))).isEqualTo(letters(byOffice));
    }

    @Test
    void startsLibreOfficeAgainWhenItHasDied() throws IOException {
        LibreOffice.require();
        BY_OFFICE.convert(word("<w:i/>"));
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(process -> process.info().command().orElse("").contains("soffice"))
                        .peek(ProcessHandle::destroyForcibly))
                .isNotEmpty();

        Pdf pdf = BY_OFFICE.convert(word("<w:b/>"));

        assertThat(pdf.exact()).isTrue();
        assertThat(PdfText.words(pdf.bytes())).contains(LETTERS);
    }

    @Test
    void keepsNoDocumentOnDisk() throws IOException {
        LibreOffice.require();
        BY_OFFICE.convert(word("<w:u w:val=\"single\"/>"));

        try (var files = Files.walk(folder())) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".docx") || name.endsWith(".pdf"));
        }
    }

    @Test
    void remembersWhatItMade() {
        byte[] word = word("<w:caps/>");

        assertThat(BY_EXPORT.convert(word)).isSameAs(BY_EXPORT.convert(word.clone()));
    }

    @Test
    void touchesNothingThatDidNotPassTheGate() {
        assertThatThrownBy(() -> BY_EXPORT.convert(WordFiles.withMacro())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BY_EXPORT.convert(WordFiles.withTemplateFromElsewhere()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BY_EXPORT.convert("không phải Word".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void holdsNoTransactionWhileItConverts() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> BY_EXPORT.convert(word(""))).isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private static byte[] word(String form) {
        return word(form, "Times New Roman");
    }

    private static byte[] word(String form, String font) {
        return WordFiles.word("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>" + form
                + "</w:rPr><w:t xml:space=\"preserve\">" + LETTERS + "</w:t></w:r></w:p>");
    }

    /** Where a column is narrow, the two break words differently. */
    private static String letters(String words) {
        return words.replace(" ", "").replace("-", "");
    }

    private static Path folder() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "tdkt-office-" + ProcessHandle.current().pid());
    }
}
