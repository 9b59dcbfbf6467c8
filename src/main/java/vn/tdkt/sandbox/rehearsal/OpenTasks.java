package vn.tdkt.sandbox.rehearsal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** Everybody's open tasks, read at once. */
@Component
@SandboxOnly
class OpenTasks {

    private static final String ALL = """
            select t.id_ as id, t.task_def_key_ as step, l.group_id_ as offered_to, t.assignee_ as taken_by,
                   t.create_time_::date as created, o.id as obligation, o.year, o.kind, o.debtor, o.due, o.supplements,
                   o.debtor_kind <> 'UNIT' or exists (select from cluster_role h
                       where h.unit = o.debtor and h.year = o.year and h.role = 'HEAD') as leading
              from act_ru_task t
              join act_ru_execution i on i.id_ = t.proc_inst_id_
              join obligation o on i.business_key_ = 'obligation/' || o.id
              join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
             order by o.id, t.id_
            """;

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    List<OpenTask> all() {
        return database.sql(ALL).query(OpenTask.class).list();
    }
}
