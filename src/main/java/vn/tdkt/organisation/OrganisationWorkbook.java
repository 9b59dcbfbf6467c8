package vn.tdkt.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.sheet.FilledSheet;
import vn.tdkt.sheet.WorkbookWriter;

/** The stored organisation as the workbook it can be imported from: download, edit, import again. */
@Component
public class OrganisationWorkbook {

    private final StoredEntries storage;

    OrganisationWorkbook(StoredEntries storage) {
        this.storage = storage;
    }

    @Transactional(readOnly = true)
    public byte[] write() {
        Entries stored = storage.read();
        return WorkbookWriter.write(
                Tables.ALL.stream().map(table -> sheet(table, stored.of(table))).toList());
    }

    private static FilledSheet sheet(Table table, List<Entry> entries) {
        return new FilledSheet(
                table.sheet(),
                table.fields().stream().map(Field::heading).toList(),
                entries.stream().map(entry -> row(table, entry)).toList());
    }

    private static List<?> row(Table table, Entry entry) {
        return table.fields().stream()
                .map(field -> field.shown(entry.value(field)))
                .toList();
    }
}
