package vn.tdkt.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The organisation's tables as rows: each read in one statement, each written in one batch. */
@Component
class StoredEntries {

    private static final String LOCK = "lock table "
            + Tables.ALL.stream().map(Table::name).collect(Collectors.joining(", ")) + " in share row exclusive mode";

    private final JdbcTemplate database;

    StoredEntries(JdbcTemplate database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else changes the organisation. */
    void lock() {
        database.execute(LOCK);
    }

    Entries read() {
        Entries stored = Entries.none();
        Tables.ALL.forEach(table -> database.query(table.select(), row -> {
            stored.add(entry(table, row));
        }));
        return stored;
    }

    void write(List<Difference> differences) {
        for (Table table : Tables.ALL) {
            List<Difference> own = differences.stream()
                    .filter(difference -> difference.now().table().equals(table))
                    .toList();
            batch(table.insert(), own, true);
            batch(table.update(), own, false);
        }
    }

    private void batch(String sql, List<Difference> differences, boolean added) {
        List<Object[]> rows = differences.stream()
                .filter(difference -> difference.added() == added)
                .map(Difference::now)
                .map(entry -> (added ? entry.all() : entry.detailsThenKey()).toArray())
                .toList();
        if (!rows.isEmpty()) {
            database.batchUpdate(sql, rows);
        }
    }

    private static Entry entry(Table table, ResultSet row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (Field field : table.fields()) {
            Object value = plain(row.getObject(field.column()));
            if (value != null) {
                values.put(field.column(), value);
            }
        }
        return new Entry(table, values, null);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
