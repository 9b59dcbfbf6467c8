package vn.tdkt.sandbox.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.FileKind;

class PaperworkTests {

    @Test
    void isAWorkbookThatMayBeUploadedAndSumsUp() throws IOException {
        byte[] sheet = Paperwork.ownPoints(93);

        assertThat(DocxGate.check(sheet)).isEqualTo(FileKind.XLSX);
        assertThat(DocxGate.check(Paperwork.scoreTable())).isEqualTo(FileKind.XLSX);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(workbook.getFirstSheet().read())
                    .extracting(Row::getCellCount)
                    .containsExactly(3, 3, 3, 3, 3);
        }
    }

    @Test
    void isTheSameInEveryRun() throws IOException {
        assertThat(Paperwork.ownPoints(93)).isEqualTo(Paperwork.ownPoints(93)).isNotEqualTo(Paperwork.ownPoints(94));
    }
}
