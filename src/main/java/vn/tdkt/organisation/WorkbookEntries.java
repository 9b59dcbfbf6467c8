package vn.tdkt.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tdkt.sheet.Reading;
import vn.tdkt.sheet.SheetRow;
import vn.tdkt.sheet.WorkbookReader;

/** Turns an uploaded workbook into rows of the organisation's tables; choices that are none become faults. */
final class WorkbookEntries {

    private WorkbookEntries() {}

    static Entries read(byte[] workbook, Findings findings) {
        Reading reading = WorkbookReader.read(
                workbook, Tables.ALL.stream().map(Table::form).toList());
        findings.faults().addAll(reading.faults());
        Entries entries = Entries.none();
        for (Table table : Tables.ALL) {
            reading.rows(table.sheet()).forEach(row -> add(entries, entry(table, row, findings), findings));
        }
        return entries;
    }

    /** A row without its key cannot be told from others; its empty cell is a fault already. */
    private static void add(Entries entries, Entry entry, Findings findings) {
        List<Field> keys = entry.table().keys();
        if (keys.stream().anyMatch(key -> key.sheet().mustBeFilled() && entry.value(key) == null)) {
            return;
        }
        Entry first = entries.add(entry);
        if (first != null) {
            int row = Objects.requireNonNull(first.row()).number();
            findings.fault(entry, keys.get(0), "trùng với dòng " + row + " (" + entry.title() + ")", "Bỏ một dòng");
        }
    }

    private static Entry entry(Table table, SheetRow row, Findings findings) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : table.fields()) {
            Object value = value(field, row, findings);
            if (value != null) {
                values.put(field.column(), value);
            }
        }
        return new Entry(table, values, row);
    }

    private static @Nullable Object value(Field field, SheetRow row, Findings findings) {
        Object typed = row.value(field.heading());
        if (typed == null || field.labels().isEmpty()) {
            return typed;
        }
        return field.stored(typed).orElseGet(() -> {
            String choices = String.join("; ", new TreeSet<>(field.labels().keySet()));
            findings.faults()
                    .add(row.fault(
                            field.heading(), "không có lựa chọn \"" + typed + "\"", "Chọn một trong: " + choices));
            return null;
        });
    }
}
