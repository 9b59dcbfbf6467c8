package vn.tdkt.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.Reader;
import vn.tdkt.obligation.State;

/** The obligations somebody may read, page by page: one statement for a page, one for how many there are. */
@Component
class ObligationRows {

    static final int PAGE_SIZE = 50;

    private static final String FOUND = Access.READABLE + """
            , found as (
                select o.*, coalesce(u.name, c.name, g.title || ' ' || g.full_name, o.debtor) as debtor_name, coalesce(rc.name, ru.name) as receiver_name,
                       case when o.undated or o.state in ('PLANNED', 'EXCUSED', 'WITHDRAWN', 'CARRIED', 'SILENT') then 0
                            else greatest(0, coalesce(o.submitted_on, :today) - o.due) end as days_late,
                       (select b.id from obligation b
                         where o.state = 'CARRIED' and b.kind = o.kind and b.debtor_kind = o.debtor_kind and b.debtor = o.debtor
                           and b.year < o.year and b.state <> 'CARRIED' order by b.year desc limit 1) as adopted
                  from obligation o
                  left join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
                  left join cluster c on o.debtor_kind = 'CLUSTER' and c.code = o.debtor
                  left join person g on o.debtor_kind = 'GIVER' and g.account = o.debtor
                  left join cluster rc on o.receiver_kind = 'CLUSTER' and rc.code = o.receiver
                  left join unit ru on o.receiver_kind = 'UNIT' and ru.code = o.receiver
                 where o.id in (select id from readable) and o.year = :year
                   and (:cluster = '' or (o.debtor_kind, o.debtor) = ('CLUSTER', :cluster)
                        or (o.receiver_kind, o.receiver) = ('CLUSTER', :cluster))
                   and (:state = '' or o.state = :state)
                   and (:text = '' or concat_ws(' ', o.debtor, u.name, u.short_name, c.name) ilike '%' || :text || '%')
            )
            """;

    private static final String PAGE = FOUND + """
            select f.id, f.kind, f.debtor_kind, f.debtor_name, f.receiver_kind, f.receiver_name, f.due, f.undated, f.title, f.extended,
                   f.supplement_due, f.state, f.correcting, f.submitted_on, f.days_late, d.id as document, d.issued_reference
              from found f left join lateral (
                   select id, issued_reference from document
                    where obligation = coalesce(f.adopted, f.id) and state = 'ISSUED'
                      and (f.id in (select id from whole) or type = any(:forMembers))
                    order by id desc limit 1) d on true
             where not :late or f.days_late > 0
             order by f.due, f.kind, f.debtor_name limit :size offset :start
            """;

    private static final String COUNT = FOUND + """
            select count(*) as found, count(*) filter (where days_late > 0) as late,
                   count(*) filter (where state in ('PLANNED', 'ASKED', 'SUBMITTED', 'RETURNED') or correcting is not null) as open
              from found where not :late or days_late > 0
            """;

    private final JdbcClient database;
    private final Access access;
    private final Clock clock;

    ObligationRows(JdbcClient database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    List<Row> page(Reader reader, Wanted wanted, int number) {
        return database.sql(PAGE)
                .params(parameters(reader, wanted))
                .param("size", PAGE_SIZE)
                .param("start", Math.max(0, number) * PAGE_SIZE)
                .query(Row.class)
                .list();
    }

    Counted count(Reader reader, Wanted wanted) {
        return database.sql(COUNT)
                .params(parameters(reader, wanted))
                .query(Counted.class)
                .single();
    }

    private Map<String, Object> parameters(Reader reader, Wanted wanted) {
        Map<String, Object> parameters = new HashMap<>(access.parameters(reader));
        parameters.put("today", LocalDate.now(clock));
        parameters.put("year", wanted.year());
        parameters.put("cluster", wanted.cluster());
        parameters.put("state", wanted.state());
        parameters.put("late", wanted.late());
        parameters.put("text", wanted.text().replaceAll("[\\\\%_]", "\\\\$0"));
        return parameters;
    }

    /**
     * What is looked for; an empty text means all.
     *
     * @param text part of the debtor's code or name
     */
    record Wanted(int year, String cluster, String state, boolean late, String text) {}

    /** How many were found, how many of them are late, how many still wait for something. */
    record Counted(int found, int late, int open) {}

    /**
     * @param supplementDue the short date of a supplement, while one is asked for
     * @param correcting where its correction stands, null while none is open
     * @param document id of the issued document, null before
     */
    record Row(
            long id,
            String kind,
            PartyKind debtorKind,
            @Nullable String debtorName,
            PartyKind receiverKind,
            @Nullable String receiverName,
            LocalDate due,
            boolean undated,
            @Nullable String title,
            boolean extended,
            @Nullable LocalDate supplementDue,
            State state,
            @Nullable State correcting,
            @Nullable LocalDate submittedOn,
            long daysLate,
            @Nullable Long document,
            @Nullable String issuedReference) {}
}
