package vn.tdkt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database of another process says about handed-in reports. */
final class Evidence {

    private static final String STANDING = """
            select o.debtor as unit, o.state,
                   (select count(*) from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                     where p.business_key_ = 'obligation/' || o.id and t.task_def_key_ = 'userTask_approveReport') as approvals,
                   (select count(*) from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                     where p.business_key_ = 'obligation/' || o.id and t.task_def_key_ = 'userTask_receiveReport') as receipts,
                   (select count(*) from document d where d.obligation = o.id and d.issued_number is not null) as issued,
                   (select count(*) from obligation_history h where h.obligation = o.id and h.act = 'SUBMITTED') as submissions
              from obligation o where o.kind = 'six-month-unit-report' and o.debtor in (:units) order by o.id
            """;

    private static final String NUMBERS = """
            select s.issuer_code as unit, s.last_number as last, count(d.id) as documents,
                   count(distinct d.issued_number) as different
              from number_series s left join document d on d.issuer_kind = s.issuer_kind and d.issuer_code = s.issuer_code
               and d.issued_year = s.year and d.issued_series = s.series and d.issued_number is not null
             group by 1, 2
            """;

    private final JdbcClient database;

    Evidence(JdbcClient database) {
        this.database = database;
    }

    List<Standing> standing(List<String> units) {
        return database.sql(STANDING)
                .param("units", units)
                .query(Standing.class)
                .list();
    }

    List<Numbered> numbers() {
        return database.sql(NUMBERS).query(Numbered.class).list();
    }

    /** Jobs that should run by now; the engine keeps times without zone, in that of the offices. */
    int dueJobs() {
        return count("""
                act_ru_job where duedate_ is null
                    or duedate_ < now() at time zone 'Asia/Ho_Chi_Minh' + (select make_interval(secs => seconds) from clock_offset)
                """);
    }

    int mailsTwice() {
        return count("(select 1 from outbox_mail group by account, subject, created_at::date having count(*) > 1) t");
    }

    int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }

    /** Where one report stands in the obligation, the engine, the documents and the history. */
    record Standing(String unit, String state, int approvals, int receipts, int issued, int submissions) {

        boolean submitted() {
            return state.equals("SUBMITTED");
        }

        /** Either not handed in at all, or once and everywhere. */
        boolean isWhole() {
            int times = submitted() ? 1 : 0;
            return (submitted() || state.equals("ASKED"))
                    && approvals == 1 - times
                    && receipts == times
                    && issued == times
                    && submissions == times;
        }
    }

    /** The numbers of one series. */
    record Numbered(String unit, int last, int documents, int different) {

        boolean hasNoGap() {
            return last == documents && last == different;
        }
    }
}
