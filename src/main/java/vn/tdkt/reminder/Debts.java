package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;

/** Reads what is still owed, in one statement for the whole province. */
@Component
class Debts {

    /** Whoever hands in after collecting was stopped above does so unasked: no more reminders; a correction is asked for. */
    private static final String OPEN = """
            select o.id, o.year, o.kind, o.title, o.parent, o.debtor_kind, o.debtor, o.receiver_kind, o.receiver,
                   coalesce(o.correcting, o.state) as state, o.correcting is not null as correction,
                   coalesce(o.supplement_due, o.due) as due,
                   coalesce(du.name, dc.name, :office) as debtor_name,
                   coalesce(rc.name, case o.receiver_kind when 'OFFICE' then :office else :province end)
                       as receiver_name
              from obligation o
              left join obligation above on above.id = o.parent
              left join unit du on o.debtor_kind = 'UNIT' and du.code = o.debtor
              left join cluster dc on o.debtor_kind = 'CLUSTER' and dc.code = o.debtor
              left join cluster rc on o.receiver_kind = 'CLUSTER' and rc.code = o.receiver
             where (o.state in ('ASKED', 'RETURNED') and above.collected_at is null or o.correcting in ('ASKED', 'RETURNED'))
               and not (o.undated and o.supplement_due is null)
               and coalesce(o.supplement_due, o.due) <= :horizon
             order by due, debtor_name, o.id
            """;

    private final JdbcClient database;

    Debts(JdbcClient database) {
        this.database = database;
    }

    List<Debt> dueBy(LocalDate horizon) {
        return database.sql(OPEN)
                .param("horizon", horizon)
                .param("office", Names.OFFICE)
                .param("province", Names.PROVINCE)
                .query(Debt.class)
                .list();
    }
}
