package vn.tdkt.integrity;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.State;

/**
 * Counts for each obligation the instances that move it. A model that calls another for the same obligation (a collection
 * its consultation, that one its report) counts once, as the outermost.
 */
@Component
class MovedObligations {

    private static final String INSTANCES = """
            with outermost as (
                select e.business_key_ as key, count(*) as instances
                  from act_ru_execution e
                  left join act_ru_execution caller on caller.id_ = e.super_exec_
                  left join act_ru_execution above on above.id_ = caller.proc_inst_id_
                 where e.parent_id_ is null and e.business_key_ like 'obligation/%'
                   and above.business_key_ is distinct from e.business_key_
                 group by e.business_key_)
            select o.id, o.year, o.kind, o.state, coalesce(m.instances, 0) as instances, coalesce(u.name, c.name,
                   case o.debtor_kind when 'OFFICE' then 'Sở Nội vụ' when 'PROVINCE' then 'UBND tỉnh' end, o.debtor) as who
              from obligation o left join outermost m on m.key = 'obligation/' || o.id
              left join unit u on u.code = o.debtor and o.debtor_kind = 'UNIT'
              left join cluster c on c.code = o.debtor and o.debtor_kind = 'CLUSTER'
            """;

    private static final String STANDING_STILL = INSTANCES + """
             where (o.state in ('ASKED', 'SUBMITTED', 'RETURNED') or o.correcting is not null)
               and coalesce(m.instances, 0) <> 1
             order by o.id
            """;

    /** What waits for the engine alone is still on its way, and the year is closed after its report was issued. */
    private static final String MOVING_IN_VAIN = INSTANCES + """
             where o.state not in ('ASKED', 'SUBMITTED', 'RETURNED') and o.correcting is null and m.instances > 0
               and not exists (select from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                                where j.type_ = 'message' and e.business_key_ = m.key)
               and not exists (select from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                                where t.task_def_key_ = 'userTask_closeYear' and e.business_key_ = m.key)
             order by o.id
            """;

    private final JdbcClient database;
    private final Kinds kinds;

    MovedObligations(JdbcClient database, Kinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** What is waited for must have exactly one. */
    List<String> standingStill() {
        return sentences(
                STANDING_STILL,
                row -> row.instances() == 0
                        ? "%s đang chờ thực hiện mà không có quy trình nào chạy: hãy báo quản trị hệ thống."
                                .formatted(name(row))
                        : "%s có %d quy trình cùng chạy: hãy báo quản trị hệ thống kết thúc quy trình thừa trong Cockpit."
                                .formatted(name(row), row.instances()));
    }

    /** What is settled, or was never asked for, must have none. */
    List<String> movingInVain() {
        return sentences(
                MOVING_IN_VAIN,
                row ->
                        "%s ở trạng thái “%s” mà vẫn còn quy trình đang chạy: hãy báo quản trị hệ thống kết thúc quy trình đó trong Cockpit."
                                .formatted(name(row), State.valueOf(row.state()).label()));
    }

    private List<String> sentences(String sql, Function<Row, String> sentence) {
        return database.sql(sql).query(Row.class).list().stream().map(sentence).toList();
    }

    private String name(Row row) {
        String kind = kinds.obligationKinds().stream()
                .filter(known -> known.code().equals(row.kind()))
                .map(Kind::name)
                .findFirst()
                .orElse(row.kind());
        return "Nghĩa vụ số %d (%s năm %d của %s)".formatted(row.id(), kind, row.year(), row.who());
    }

    private record Row(long id, int year, String kind, String state, long instances, String who) {}
}
