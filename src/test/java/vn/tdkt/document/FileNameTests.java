package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.tdkt.docx.FileKind;

class FileNameTests {

    @Test
    void beginsWithTheKindOfPaperAndItsNumber() throws IOException {
        assertThat(FileName.issued(type("nomination-submission"), "06/TTr-KA", "Tổng kết năm 2018"))
                .isEqualTo("Tờ trình số 06-TTr-KA, Tổng kết năm 2018");
    }

    @Test
    void tellsDraftsOfTwoOfficesApartBeforeTheyHaveNumbers() throws IOException {
        Document draft = Document.of(Papers.unitReport("X", "Sơ kết"));
        Document summary = Document.of(new Paper(
                "report-summary", 1, Papers.unit("X"), "canbo", Papers.SIGNER, "Sơ kết", Papers.addressees()));

        assertThat(FileName.of(type("unit-report"), draft, FileKind.DOCX))
                .isEqualTo("Báo cáo BC-TTr (dự thảo, bản 0), Sơ kết.docx");
        assertThat(FileName.of(type("report-summary"), summary, FileKind.DOCX))
                .isEqualTo("Báo cáo tóm tắt TTr (dự thảo, bản 0), Sơ kết.docx");
    }

    @Test
    void keepsNothingThatAnotherSystemRefusesOrReadsBackwards() throws IOException {
        assertThat(FileName.issued(type("pledge"), "01/KA", "a/b\\c:d*e?\"<f>|\u202Egpj\n.."))
                .isEqualTo("Bản giao ước số 01-KA, a b c d e f gpj ..");
    }

    @Test
    void cutsALongSubjectAfterAWord() throws IOException {
        assertThat(FileName.issued(type("unit-report"), "01/BC-TTr", "khen thưởng ".repeat(30)))
                .hasSizeLessThan(130)
                .endsWith("khen…");
    }

    private static DocumentType type(String code) throws IOException {
        return new DocumentTypes().byCode(code);
    }
}
