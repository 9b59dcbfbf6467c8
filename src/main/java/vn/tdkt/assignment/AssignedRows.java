package vn.tdkt.assignment;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;

/** What was done of given work so far, and what else its debtor has open. */
@Component
class AssignedRows {

    private final JdbcClient database;

    AssignedRows(JdbcClient database) {
        this.database = database;
    }

    List<AssignedSheet.Time> times(long obligation) {
        return database.sql("select held_on, what from assigned_time where obligation = ? order by held_on, id")
                .param(obligation)
                .query(AssignedSheet.Time.class)
                .list();
    }

    void addTime(long obligation, LocalDate on, String what, String account, Instant now) {
        database.sql("insert into assigned_time (obligation, held_on, what, account, at) values (?, ?, ?, ?, ?)")
                .params(obligation, on, what, account, Timestamp.from(now))
                .update();
    }

    /** What else was given to the same debtor and still waits, not what is owed several times. */
    List<AssignedSheet.Other> others(Obligation obligation) {
        return database.sql("""
                select o.id, o.title, case when o.undated then null else o.due end as due
                  from obligation o join assigned_work a on a.obligation = o.id
                 where o.debtor_kind = ? and o.debtor = ? and o.year = ? and o.id <> ? and o.state = 'ASKED'
                   and a.times is null
                 order by o.due, o.id
                """)
                .param(obligation.debtor().kind().name())
                .param(obligation.debtor().code())
                .param(obligation.year())
                .param(obligation.id())
                .query(AssignedSheet.Other.class)
                .list();
    }
}
