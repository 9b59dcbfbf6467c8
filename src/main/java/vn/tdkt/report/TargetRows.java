package vn.tdkt.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registered targets as rows: read in one statement, written in batches. */
@Component
class TargetRows {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    TargetRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Until the transaction ends nobody else registers or reports. */
    void lock() {
        batches.execute("lock table registered_target, target_result in share row exclusive mode");
    }

    List<RegisteredTarget> all() {
        return database.sql("select year, unit, no, name, measure, planned from registered_target"
                        + " order by year, unit, no")
                .query(RegisteredTarget.class)
                .list();
    }

    List<RegisteredTarget> of(String unit, int year) {
        return database.sql("select year, unit, no, name, measure, planned from registered_target"
                        + " where unit = ? and year = ? order by no")
                .params(unit, year)
                .query(RegisteredTarget.class)
                .list();
    }

    /** Keys of the targets that a report already says something about. */
    Set<String> answered() {
        return database.sql("""
                select t.year || ' ' || t.unit || ' ' || t.no from registered_target t
                 where exists (select from target_result r where r.target = t.id)
                    or exists (select from target_adjustment a where a.target = t.id)
                """).query(String.class).list().stream().collect(Collectors.toSet());
    }

    Set<String> units() {
        return Set.copyOf(
                database.sql("select code from unit").query(String.class).list());
    }

    void add(List<RegisteredTarget> targets) {
        batch(
                "insert into registered_target (name, measure, planned, year, unit, no) values (?, ?, ?, ?, ?, ?)",
                targets.stream().map(TargetRows::contentThenKey).toList());
    }

    void change(List<RegisteredTarget> targets) {
        batch(
                "update registered_target set name = ?, measure = ?, planned = ? where year = ? and unit = ? and no = ?",
                targets.stream().map(TargetRows::contentThenKey).toList());
    }

    void remove(List<RegisteredTarget> targets) {
        batch(
                "delete from registered_target where year = ? and unit = ? and no = ?",
                targets.stream()
                        .map(target -> new Object[] {target.year(), target.unit(), target.no()})
                        .toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static Object[] contentThenKey(RegisteredTarget target) {
        return new Object[] {
            target.name(), target.measure(), target.planned(), target.year(), target.unit(), target.no()
        };
    }
}
