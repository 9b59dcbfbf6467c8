package vn.tdkt.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row that must be the same after the same year, by table, without ids and times of day. */
record Snapshot(Map<String, List<String>> rows) {

    static Snapshot of(JdbcClient database) {
        Map<String, List<String>> rows = new TreeMap<>();
        rows.putAll(new OwnTables(database).rows());
        rows.putAll(EngineTables.rows(database));
        rows.values().forEach(lines -> lines.sort(null));
        return new Snapshot(rows);
    }

    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Line by line what only one of both has; empty when they are equal. */
    List<String> differencesTo(Snapshot other) {
        List<String> differences = new ArrayList<>();
        Map<String, List<String>> all = new TreeMap<>(rows);
        other.rows.forEach(all::putIfAbsent);
        for (String table : all.keySet()) {
            List<String> here = new ArrayList<>(rows.getOrDefault(table, List.of()));
            List<String> there = new ArrayList<>(other.rows.getOrDefault(table, List.of()));
            for (String line : List.copyOf(here)) {
                if (there.remove(line)) {
                    here.remove(line);
                }
            }
            here.forEach(line -> differences.add(table + "\n   only undisturbed: " + line));
            there.forEach(line -> differences.add(table + "\n   only disturbed:   " + line));
        }
        return differences;
    }
}
