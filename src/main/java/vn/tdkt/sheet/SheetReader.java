package vn.tdkt.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads one sheet against its form and gathers its faults. */
final class SheetReader {

    static final int MOST_ROWS = 50_000;

    private final SheetForm form;
    private final List<Fault> faults;
    private final List<SheetRow> rows = new ArrayList<>();
    private @Nullable Headings headings;

    SheetReader(SheetForm form, List<Fault> faults) {
        this.form = form;
        this.faults = faults;
    }

    List<SheetRow> read(Sheet sheet) {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> all = stream.iterator();
            for (int count = 0; all.hasNext() && count <= MOST_ROWS; count++) {
                take(all.next(), count);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (headings == null) {
            faults.add(whole("trang không có dòng tiêu đề", "Dùng tệp mẫu tải về từ hệ thống"));
        }
        return rows;
    }

    private void take(Row row, int count) {
        if (count == MOST_ROWS) {
            faults.add(whole("trang có quá " + MOST_ROWS + " dòng", "Xóa các dòng thừa ở cuối trang"));
        } else if (isBlank(row)) {
            return;
        } else if (headings == null) {
            headings = headings(row);
        } else {
            take(row, headings);
        }
    }

    private void take(Row row, Headings known) {
        Map<String, Object> values = new HashMap<>();
        List<Fault> found = new ArrayList<>();
        for (Column column : form.columns()) {
            Integer place = known.places().get(column.heading());
            if (place == null) {
                continue;
            }
            CellValue cell =
                    CellReader.read(column.type(), row.getOptionalCell(place).orElse(null));
            if (cell.value() != null) {
                values.put(column.heading(), cell.value());
            } else {
                fault(known, row, column, cell).ifPresent(found::add);
            }
        }
        if (!values.isEmpty() || found.stream().anyMatch(fault -> !fault.wrong().equals(EMPTY))) {
            faults.addAll(found);
            rows.add(new SheetRow(known, row.getRowNum(), values));
        }
    }

    private static final String EMPTY = "ô để trống";

    private static Optional<Fault> fault(Headings known, Row row, Column column, CellValue cell) {
        if (cell.wrong() != null && cell.todo() != null) {
            return Optional.of(known.fault(row.getRowNum(), column.heading(), cell.wrong(), cell.todo()));
        }
        return column.mustBeFilled()
                ? Optional.of(known.fault(row.getRowNum(), column.heading(), EMPTY, "Điền giá trị"))
                : Optional.empty();
    }

    private Headings headings(Row row) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Headings found = new Headings(form.name(), places);
        for (Cell cell : row) {
            CellValue heading = CellReader.read(ColumnType.TEXT, cell);
            if (heading.value() instanceof String text && places.putIfAbsent(text, cell.getColumnIndex()) != null) {
                faults.add(found.fault(row.getRowNum(), text, "tiêu đề cột có hai lần", "Bỏ một cột"));
            }
        }
        compare(found, row.getRowNum());
        return found;
    }

    private void compare(Headings found, int row) {
        List<String> known = form.columns().stream().map(Column::heading).toList();
        known.stream()
                .filter(heading -> !found.places().containsKey(heading))
                .forEach(heading -> faults.add(new Fault(
                        form.name(), row, null, "thiếu cột \"" + heading + "\"", "Thêm cột có tiêu đề đúng như vậy")));
        found.places().keySet().stream()
                .filter(heading -> !known.contains(heading))
                .forEach(heading -> faults.add(
                        found.fault(row, heading, "không có cột nào tên như vậy", "Sửa tiêu đề hoặc bỏ cột này đi")));
    }

    private static boolean isBlank(Row row) {
        return row.stream()
                .allMatch(cell -> cell == null || CellText.clean(cell.getText()).isEmpty());
    }

    private Fault whole(String wrong, String todo) {
        return new Fault(form.name(), null, null, wrong, todo);
    }
}
