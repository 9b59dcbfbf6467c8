package vn.tdkt.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every table of the product, whatever a new feature adds: a number that points at a row gives way to what the row is
 * about, a moment to its day, the row's own number is left out.
 */
final class OwnTables {

    /** About the machine, not about the year. */
    private static final Set<String> LEFT_OUT = Set.of(
            "clock_offset",
            "database_use",
            "flyway_schema_history",
            "login_address",
            "login_attempt",
            "node",
            "sandbox_node",
            "staff_session",
            "person");

    private static final String TABLES = """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE'
               and table_name not like 'act\\_%'
            """;

    private final JdbcClient database;
    private final Meanings meanings;

    OwnTables(JdbcClient database) {
        this.database = database;
        this.meanings = new Meanings(database);
    }

    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : database.sql(TABLES).query(String.class).list()) {
            if (!LEFT_OUT.contains(table)) {
                rows.put(table, lines(table));
            }
        }
        return rows;
    }

    private List<String> lines(String table) {
        return database.sql("select * from " + table).query().listOfRows().stream()
                .map(row -> line(table, row))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String line(String table, Map<String, Object> row) {
        return new TreeMap<>(row)
                .entrySet().stream()
                        .filter(cell -> !cell.getKey().equals("id") && !Meanings.isOfTheMachine(table, cell.getKey()))
                        .map(cell -> cell.getKey() + "=" + meanings.of(table, cell.getKey(), cell.getValue()))
                        .collect(Collectors.joining(" | "));
    }
}
