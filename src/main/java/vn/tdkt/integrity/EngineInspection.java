package vn.tdkt.integrity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Engine against obligations: what is owed moves exactly once, and nothing else moves. */
@Component
class EngineInspection {

    private static final String STRAY_INSTANCES = """
            select e.business_key_ as key, d.key_ as model
              from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
             where e.parent_id_ is null and e.business_key_ like 'obligation/%'
               and not exists (select from obligation o where e.business_key_ = 'obligation/' || o.id)
             order by 1, 2
            """;

    private static final String STRAY_TASKS = """
            select t.id_ as id, coalesce(t.name_, t.task_def_key_, '') as name
              from act_ru_task t left join act_ru_execution e on e.id_ = t.proc_inst_id_
             where not exists (select from obligation o where e.business_key_ = 'obligation/' || o.id)
             order by t.create_time_, t.id_
            """;

    /** An incident is passed on to the callers above; only the one that caused it is named. */
    private static final String FAILURES = """
            select coalesce(e.business_key_, d.key_, '') as about, coalesce(i.activity_id_, '') as step,
                   coalesce(i.incident_msg_, '') as error
              from act_ru_incident i left join act_ru_execution e on e.id_ = i.proc_inst_id_
              left join act_re_procdef d on d.id_ = i.proc_def_id_
             where i.cause_incident_id_ = i.id_
             union all
            select coalesce(e.business_key_, j.process_def_key_, ''), coalesce(r.act_id_, j.handler_type_, ''),
                   coalesce(j.exception_msg_, '')
              from act_ru_job j left join act_ru_execution e on e.id_ = j.process_instance_id_
              left join act_ru_execution r on r.id_ = j.execution_id_
             where j.retries_ = 0 and not exists (select from act_ru_incident i where i.configuration_ = j.id_)
             order by 1, 2
            """;

    private final JdbcClient database;
    private final MovedObligations obligations;

    EngineInspection(JdbcClient database, MovedObligations obligations) {
        this.database = database;
        this.obligations = obligations;
    }

    List<Finding> findings() {
        return Stream.of(
                        obligations.standingStill(),
                        obligations.movingInVain(),
                        found(STRAY_INSTANCES, Instance.class, Instance::sentence),
                        found(STRAY_TASKS, Task.class, Task::sentence),
                        found(FAILURES, Failure.class, Failure::sentence))
                .flatMap(List::stream)
                .map(sentence -> new Finding(Finding.Area.ENGINE, sentence))
                .toList();
    }

    private <R> List<String> found(String sql, Class<R> row, Function<R, String> sentence) {
        return database.sql(sql).query(row).list().stream().map(sentence).toList();
    }

    private record Instance(String key, String model) {

        String sentence() {
            return "Quy trình %s đang chạy cho %s mà không có nghĩa vụ đó: hãy báo quản trị hệ thống kết thúc quy trình này trong Cockpit."
                    .formatted(model, key);
        }
    }

    private record Task(String id, String name) {

        String sentence() {
            return "Việc “%s” (mã %s) đang mở mà không thuộc nghĩa vụ nào: hãy báo quản trị hệ thống kiểm tra trong Cockpit."
                    .formatted(name, id);
        }
    }

    private record Failure(String about, String step, String error) {

        String sentence() {
            return "Bước %s của %s dừng vì lỗi “%s”: hãy sửa nguyên nhân rồi cho chạy lại trong Cockpit."
                    .formatted(step, about, error);
        }
    }
}
