package vn.tdkt.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes rows as a workbook that an office can edit: bold frozen headings, columns wide enough to read. */
public final class WorkbookWriter {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;
    private static final int DATE_WIDTH = 12;

    private WorkbookWriter() {}

    public static byte[] write(List<FilledSheet> sheets) {
        try {
            return OrdinaryZip.of(workbook(sheets));
        } catch (IOException noTemporaryFile) {
            throw new UncheckedIOException(noTemporaryFile);
        }
    }

    private static byte[] workbook(List<FilledSheet> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "tdkt", "1.0")) {
            workbook.setGlobalDefaultFont("Times New Roman", 12);
            for (FilledSheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet page, FilledSheet sheet) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            page.value(0, column, sheet.headings().get(column));
            page.style(0, column).bold().wrapText(true).set();
            page.width(column, width(sheet, column));
        }
        page.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<?> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(page, row + 1, column, cells.get(column));
            }
        }
    }

    private static void write(Worksheet page, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            page.value(row, column, date);
            page.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            page.value(row, column, yes ? "Có" : "Không");
        } else if (value != null) {
            page.value(row, column, value.toString());
        }
    }

    private static double width(FilledSheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> column < row.size() ? length(row.get(column)) : 0)
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(
                        NARROWEST,
                        Math.max(longest, sheet.headings().get(column).length()) + 2));
    }

    private static int length(@Nullable Object value) {
        return value instanceof LocalDate
                ? DATE_WIDTH
                : value == null ? 0 : value.toString().length();
    }
}
