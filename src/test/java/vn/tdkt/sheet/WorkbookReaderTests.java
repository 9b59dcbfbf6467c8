package vn.tdkt.sheet;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookReaderTests {

    private static final SheetForm UNITS = SheetForm.of(
            "Đơn vị",
            Column.text("Mã").needed(),
            Column.date("Từ ngày"),
            Column.decimal("Tỷ lệ"),
            Column.whole("Số người"));

    @Test
    void readsTextDatesAndNumbersHoweverTheyWereTyped() {
        Reading reading = read(
                List.of("Số người", "Mã", "Từ ngày", "Tỷ lệ"),
                asList(12, "TTT", LocalDate.of(2025, 7, 1), 97.5),
                asList("1.250", "\u00a0SNV ", "1/7/2025", "97,5"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rows("Đơn vị")).hasSize(2).allSatisfy(row -> {
            assertThat(row.date("Từ ngày")).isEqualTo(LocalDate.of(2025, 7, 1));
            assertThat(row.decimal("Tỷ lệ")).isEqualByComparingTo(new BigDecimal("97.5"));
        });
        assertThat(reading.rows("Đơn vị").get(1).text("Mã")).isEqualTo("SNV");
        assertThat(reading.rows("Đơn vị").get(1).whole("Số người")).isEqualTo(1250);
    }

    @Test
    void takesACodeTypedAsANumberAsText() {
        Reading reading = read(List.of("Mã", "Từ ngày", "Tỷ lệ", "Số người"), asList(101, null, null, null));

        assertThat(reading.rows("Đơn vị").get(0).text("Mã")).isEqualTo("101");
    }

    @Test
    void tellsEveryFaultAtOnceWithSheetRowAndColumn() {
        Reading reading = read(
                List.of("Mã", "Từ ngày", "Tỷ lệ", "Số người", "Ghi chú"),
                asList(null, "hôm qua", "nhiều", 1.5, "x"),
                asList(LocalDate.of(2025, 7, 1), 2026, null, null, null));

        assertThat(reading.faults().stream().map(Fault::sentence))
                .containsExactlyInAnyOrder(
                        "Trang \"Đơn vị\", dòng 1, cột E (Ghi chú): không có cột nào tên như vậy. Sửa tiêu đề hoặc bỏ cột này đi.",
                        "Trang \"Đơn vị\", dòng 2, cột A (Mã): ô để trống. Điền giá trị.",
                        "Trang \"Đơn vị\", dòng 2, cột B (Từ ngày): \"hôm qua\" không phải là ngày. Gõ ngày dạng ngày/tháng/năm, ví dụ 01/07/2025.",
                        "Trang \"Đơn vị\", dòng 2, cột C (Tỷ lệ): \"nhiều\" không phải là số. Chỉ gõ số, phần thập phân sau dấu phẩy.",
                        "Trang \"Đơn vị\", dòng 2, cột D (Số người): số phải là số nguyên. Bỏ phần thập phân.",
                        "Trang \"Đơn vị\", dòng 3, cột A (Mã): ô này cần chữ nhưng đang là ngày. Định dạng ô là Văn bản rồi gõ lại.",
                        "Trang \"Đơn vị\", dòng 3, cột B (Từ ngày): \"2026\" không phải là ngày. Gõ ngày dạng ngày/tháng/năm, ví dụ 01/07/2025.");
    }

    @Test
    void refusesADayThatNoMonthHas() {
        Reading reading = read(List.of("Mã", "Từ ngày", "Tỷ lệ", "Số người"), asList("TTT", "31/02/2026", null, null));

        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("B (Từ ngày)");
        });
    }

    @Test
    void skipsBlankRowsAndCountsRowsAsExcelDoes() {
        Reading reading = read(
                List.of("Mã", "Từ ngày", "Tỷ lệ", "Số người"),
                asList(" ", null, null, null),
                asList("TTT", null, null, null));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rows("Đơn vị"))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(3));
    }

    @Test
    void namesAMissingSheetAndAMissingColumn() {
        SheetForm people = SheetForm.of("Người dùng", Column.text("Tài khoản"));
        byte[] workbook = WorkbookWriter.write(
                List.of(new FilledSheet("Đơn vị", List.of("Mã", "Từ ngày", "Tỷ lệ"), List.of(List.of("TTT")))));

        assertThat(WorkbookReader.read(workbook, List.of(UNITS, people)).faults().stream()
                        .map(Fault::sentence))
                .containsExactly(
                        "Trang \"Đơn vị\", dòng 1: thiếu cột \"Số người\". Thêm cột có tiêu đề đúng như vậy.",
                        "Trang \"Người dùng\": tệp thiếu trang này. Thêm trang có tên đúng như vậy.");
    }

    @Test
    void composesLettersTypedInPieces() {
        String decomposed = java.text.Normalizer.normalize("Tổ Đề", java.text.Normalizer.Form.NFD);
        Reading reading = read(List.of("Mã", "Từ ngày", "Tỷ lệ", "Số người"), asList(decomposed, null, null, null));

        assertThat(reading.rows("Đơn vị").get(0).text("Mã")).isEqualTo("Tổ Đề");
    }

    @Test
    void namesColumnsBeyondZ() {
        assertThat(List.of(0, 25, 26, 701, 702).stream().map(Headings::letter))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static Reading read(List<String> headings, List<?>... rows) {
        byte[] workbook = WorkbookWriter.write(List.of(new FilledSheet("Đơn vị", headings, List.of(rows))));
        return WorkbookReader.read(workbook, List.of(UNITS));
    }
}
