package vn.tdkt.board;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Reader;

/** Obligations beside the engine's pictures of them, found by the business key: as far as the person may see them. */
@Component
class BoardProcesses {

    private static final String STEPS = BoardSql.STANDING + """
            select e.act_id_ as step, count(distinct s.id) as open, count(distinct s.id) filter (where s.light = 'LATE') as late
              from act_ru_execution e join act_ru_execution p on p.id_ = e.proc_inst_id_
              join act_re_procdef d on d.id_ = p.proc_def_id_
              join standing s on p.business_key_ = 'obligation/' || s.id
             where d.key_ = :model and e.is_active_ and e.act_id_ is not null
             group by e.act_id_ order by e.act_id_
            """;

    private static final String OF_MODEL = """
            s.id in (select cast(substring(p.business_key_ from 12) as bigint)
                       from act_ru_execution p join act_re_procdef d on d.id_ = p.proc_def_id_
                      where d.key_ = :model and p.parent_id_ is null and p.business_key_ like 'obligation/%')
            """;

    private static final String ITSELF_AND_FED = "(s.id = :id or s.parent = :id)";

    private final BoardRows rows;

    BoardProcesses(BoardRows rows) {
        this.rows = rows;
    }

    List<Step> steps(Reader reader, String model) {
        return rows.asked(STEPS, reader, Wanted.EVERYTHING)
                .param("model", model)
                .query(Step.class)
                .list();
    }

    /** What moves in that model now, the latest first. */
    List<Standing.Line> ofModel(Reader reader, String model) {
        return rows.asked(BoardRows.lines(OF_MODEL), reader, Wanted.EVERYTHING)
                .param("model", model)
                .query(Standing.Line.class)
                .list();
    }

    /** That obligation and what feeds it. */
    List<Standing.Line> around(Reader reader, long id) {
        return rows.asked(BoardRows.lines(ITSELF_AND_FED), reader, Wanted.EVERYTHING)
                .param("id", id)
                .query(Standing.Line.class)
                .list();
    }

    /** How many obligations wait at a step of a model, and how many of them are late. */
    record Step(String step, int open, int late) {}
}
