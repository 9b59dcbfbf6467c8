package vn.tdkt.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of every table, each found by its key. */
record Entries(Map<Table, Map<List<@Nullable Object>, Entry>> tables) {

    static Entries none() {
        Map<Table, Map<List<@Nullable Object>, Entry>> tables = new LinkedHashMap<>();
        Tables.ALL.forEach(table -> tables.put(table, new LinkedHashMap<>()));
        return new Entries(tables);
    }

    /** Adds the row unless one with its key is there; answers the one that was there. */
    @Nullable
    Entry add(Entry entry) {
        return rows(entry.table()).putIfAbsent(entry.key(), entry);
    }

    Map<List<@Nullable Object>, Entry> rows(Table table) {
        return tables.getOrDefault(table, Map.of());
    }

    List<Entry> of(Table table) {
        return List.copyOf(rows(table).values());
    }

    @Nullable
    Entry byCode(Table table, @Nullable String code) {
        return code == null ? null : rows(table).get(List.of(code));
    }

    /** These rows, with the rows of the other that are not among them. */
    Entries over(Entries other) {
        Entries merged = none();
        tables.values().forEach(rows -> rows.values().forEach(merged::add));
        other.tables.values().forEach(rows -> rows.values().forEach(merged::add));
        return merged;
    }
}
