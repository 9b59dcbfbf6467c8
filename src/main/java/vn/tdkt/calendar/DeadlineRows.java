package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Reader;

/** A person's deadlines in one statement: what its bodies owe one by one, what others owe it by kind and day. */
@Component
class DeadlineRows {

    private static final int DAYS_BACK = 30;

    private static final String FOUND = Access.READABLE + """
            , dated as (
                select o.*, coalesce(o.supplement_due, o.due) as day,
                       o.id in (select id from owed) and o.debtor_kind <> 'GIVER' and (
                           o.debtor_kind = 'UNIT' and o.debtor = any(:ownUnits)
                           or o.debtor_kind = 'CLUSTER' and o.year || o.debtor = any(:ownHeadships))
                       or o.debtor_kind = 'GIVER' and o.debtor = any(:ownAccount)
                       or o.debtor_kind = 'OFFICE' and :everything as own,
                       coalesce(o.correcting, o.state) in ('PLANNED', 'ASKED', 'RETURNED') as waits
                  from obligation o
                 where o.id in (select id from followed) and not (o.undated and o.supplement_due is null)
                   and coalesce(o.correcting, o.state) in ('PLANNED', 'ASKED', 'RETURNED', 'SUBMITTED', 'ACCEPTED')
            ), near as (
                select * from dated where day >= :from and (state <> 'PLANNED' or day >= :today)
            )
            select n.id, n.year, n.kind, n.title, n.day, coalesce(u.name, c.name, g.full_name, :officeName) as who,
                   coalesce(ru.name, rc.name, case n.receiver_kind when 'OFFICE' then :officeName else :provinceName end) as whom,
                   1 as "all", case when n.waits then 1 else 0 end as open
              from near n
              left join unit u on n.debtor_kind = 'UNIT' and u.code = n.debtor
              left join cluster c on n.debtor_kind = 'CLUSTER' and c.code = n.debtor
              left join person g on n.debtor_kind = 'GIVER' and g.account = n.debtor
              left join unit ru on n.receiver_kind = 'UNIT' and ru.code = n.receiver
              left join cluster rc on n.receiver_kind = 'CLUSTER' and rc.code = n.receiver
             where n.own
            union all
            select null, year, kind, title, day, null, null, count(*)::int, (count(*) filter (where waits))::int
              from near where not own and debtor_kind in ('UNIT', 'CLUSTER') group by year, kind, title, day
             order by day, kind, title, who
            """;

    private final JdbcClient database;
    private final Access access;
    private final Clock clock;

    DeadlineRows(JdbcClient database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /** Those of the last month and all to come, the earliest first. */
    List<Deadline> of(Reader reader) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>(access.parameters(reader));
        parameters.put("today", today);
        parameters.put("from", today.minusDays(DAYS_BACK));
        parameters.put("officeName", Names.OFFICE);
        parameters.put("provinceName", Names.PROVINCE);
        return database.sql(FOUND).params(parameters).query(Deadline.class).list();
    }
}
