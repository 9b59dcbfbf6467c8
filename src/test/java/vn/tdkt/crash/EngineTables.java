package vn.tdkt.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's rows by the obligation that they move. */
final class EngineTables {

    /** An obligation as people name it, from the business key of an instance. */
    private static final String WHOSE = """
            (select concat_ws('/', o.year, o.kind, o.debtor, o.period) from obligation o
              where p.business_key_ = 'obligation/' || o.id)
            """;

    private static final Map<String, String> LINES = Map.of(
            "engine: instances", """
            select concat_ws(' | ', p.proc_def_key_, coalesce(%s, p.business_key_), p.state_, p.start_time_::date,
                   p.end_time_::date, p.delete_reason_, p.super_process_instance_id_ is not null)
              from act_hi_procinst p""",
            "engine: tasks done", """
            select concat_ws(' | ', %s, t.task_def_key_, t.assignee_, t.owner_, t.start_time_::date, t.end_time_::date,
                   t.delete_reason_, t.due_date_)
              from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_""",
            "engine: open tasks", """
            select concat_ws(' | ', %s, t.task_def_key_, t.name_, t.assignee_, t.create_time_::date, t.due_date_,
                   (select string_agg(coalesce(l.group_id_, l.user_id_) || l.type_, ',' order by l.group_id_, l.user_id_, l.type_)
                      from act_ru_identitylink l where l.task_id_ = t.id_))
              from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_""",
            "engine: steps", """
            select concat_ws(' | ', p.proc_def_key_, %s, a.act_id_, a.act_inst_state_, a.start_time_::date, a.end_time_::date)
              from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_""",
            "engine: where instances stand", """
            select concat_ws(' | ', p.proc_def_key_, %s, e.act_id_, e.is_active_, e.is_scope_)
              from act_ru_execution e join act_hi_procinst p on p.id_ = e.proc_inst_id_""",
            "engine: jobs", """
            select concat_ws(' | ', j.process_def_key_, j.handler_type_, j.handler_cfg_, j.duedate_, j.retries_, j.exception_msg_)
              from act_ru_job j where %s is null or true""",
            "engine: incidents", """
            select concat_ws(' | ', i.incident_type_, i.incident_msg_, i.activity_id_) from act_ru_incident i
             where %s is null or true""");

    private EngineTables() {}

    static Map<String, List<String>> rows(JdbcClient database) {
        Map<String, List<String>> rows = new TreeMap<>();
        LINES.forEach((name, sql) -> {
            boolean ofAnInstance = sql.contains(" p ") || sql.contains(" p\n") || sql.endsWith(" p");
            rows.put(
                    name,
                    new java.util.ArrayList<>(database.sql(sql.formatted(ofAnInstance ? WHOSE : "1"))
                            .query(String.class)
                            .list()));
        });
        return rows;
    }
}
