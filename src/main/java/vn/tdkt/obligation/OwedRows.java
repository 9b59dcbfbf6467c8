package vn.tdkt.obligation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything owed in a year with its debtors' names, in one statement. */
@Component
class OwedRows {

    private static final String OF_YEAR = """
            select o.id, o.version, o.kind, o.debtor_kind, o.debtor, coalesce(u.name, c.name, case o.debtor_kind when 'OFFICE' then :office else o.debtor end) as name, o.parent,
                   o.state, o.due, %s as left_alone
              from obligation o
              left join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
              left join cluster c on o.debtor_kind = 'CLUSTER' and c.code = o.debtor
             where o.year = :year order by o.due, name, o.id
            """.formatted(LeftAlone.CONDITION);

    private final JdbcClient database;
    private final LeftAlone leftAlone;

    OwedRows(JdbcClient database, LeftAlone leftAlone) {
        this.leftAlone = leftAlone;
        this.database = database;
    }

    List<OwedRow> ofYear(int year) {
        return database.sql(OF_YEAR)
                .param("year", year)
                .param("office", Names.OFFICE)
                .params(leftAlone.parameters())
                .query(OwedRow.class)
                .list();
    }

    /** Until the transaction ends nobody else moves one of that year. */
    void lock(int year) {
        database.sql("select id from obligation where year = ? order by id for update")
                .param(year)
                .query(row -> {});
    }
}
