package vn.tdkt.sandbox.rehearsal;

import java.util.Comparator;
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
                   t.create_time_::date as created, coalesce(t.due_date_::date, o.due) as until,
                   o.id as obligation, o.year, o.kind, o.debtor, o.receiver, o.due, o.supplements,
                   case when coalesce(o.period, '') = '' then ''
                        else concat_ws('/', above.kind, above.debtor, nullif(split_part(o.period, '/', 2), '')) end as about,
                   o.debtor_kind <> 'UNIT' or exists (select from cluster_role h
                       where h.unit = o.debtor and h.year = o.year and h.role = 'HEAD') as leading,
                   exists (select from obligation below where below.parent = o.id and below.state = 'SUBMITTED') as waiting
              from act_ru_task t
              join act_ru_execution i on i.id_ = t.proc_inst_id_
              join obligation o on i.business_key_ = 'obligation/' || o.id
              left join obligation above on above.id = o.parent
              join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            """;

    /** By what is told of them in every run alike; ids are not. */
    private static final Comparator<OpenTask> ORDER = Comparator.comparing(OpenTask::year)
            .thenComparing(OpenTask::kind)
            .thenComparing(OpenTask::whose)
            .thenComparing(OpenTask::step)
            .thenComparing(OpenTask::obligation);

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    List<OpenTask> all() {
        return database.sql(ALL).query(OpenTask.class).list().stream()
                .sorted(ORDER)
                .toList();
    }
}
