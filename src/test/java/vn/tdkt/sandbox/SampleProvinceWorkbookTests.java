package vn.tdkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class SampleProvinceWorkbookTests {

    @Test
    void committedWorkbookIsWhatTheProgramMakes() throws IOException {
        assertThat(cells(Files.readAllBytes(SampleProvinceWorkbook.FILE)))
                .as("run SampleProvinceWorkbook and commit the workbook")
                .isEqualTo(cells(SampleProvinceWorkbook.bytes()));
    }

    @Test
    void committedTargetsAreWhatTheProgramMakes() throws IOException {
        assertThat(cells(Files.readAllBytes(SampleTargetsWorkbook.FILE)))
                .as("run SampleTargetsWorkbook and commit the workbook")
                .isEqualTo(cells(SampleTargetsWorkbook.bytes()));
    }

    private static List<List<List<String>>> cells(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheets().map(SampleProvinceWorkbookTests::cells).toList();
        }
    }

    private static List<List<String>> cells(Sheet sheet) {
        try {
            return sheet.read().stream()
                    .map(Row::stream)
                    .map(row -> row.map(cell -> cell == null ? "" : text(cell)).toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(Cell cell) {
        return cell.getText();
    }
}
