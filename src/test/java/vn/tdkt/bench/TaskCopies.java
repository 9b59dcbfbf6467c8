package vn.tdkt.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies every unit's open task with its instance, variables, offers and rights, so that a list grows long in seconds: the
 * engine's own rows under other ids.
 */
final class TaskCopies {

    private static final String REPORTS =
            "(select proc_inst_id_ from act_ru_task where proc_def_id_ like 'unit-report:%')";
    private static final Set<String> IDS = Set.of(
            "id_", "execution_id_", "proc_inst_id_", "root_proc_inst_id_", "task_id_", "resource_id_", "var_scope_");

    private final JdbcClient database;

    TaskCopies(JdbcClient database) {
        this.database = database;
    }

    void make(int copies) {
        copy("act_ru_execution", "proc_inst_id_ in " + REPORTS + " and parent_id_ is null", copies);
        copy("act_ru_variable", "proc_inst_id_ in " + REPORTS + " and task_id_ is null and type_ <> 'json'", copies);
        copy("act_ru_task", "proc_inst_id_ in " + REPORTS, copies);
        String tasks = "(select id_ from act_ru_task where proc_def_id_ like 'unit-report:%' and id_ not like '%~%')";
        copy("act_ru_identitylink", "task_id_ in " + tasks, copies);
        copy("act_ru_authorization", "resource_type_ = 7 and resource_id_ in " + tasks, copies);
    }

    private void copy(String table, String which, int copies) {
        List<String> columns = database.sql(
                        "select column_name from information_schema.columns where table_name = ? and table_schema = current_schema()")
                .param(table)
                .query(String.class)
                .list();
        String values = columns.stream()
                .map(column -> IDS.contains(column) ? column + " || '~' || n" : column)
                .collect(Collectors.joining(", "));
        database.sql("insert into %s (%s) select %s from %s, generate_series(1, %d) n where %s and id_ not like '%%~%%'"
                        .formatted(table, String.join(", ", columns), values, table, copies, which))
                .update();
    }
}
