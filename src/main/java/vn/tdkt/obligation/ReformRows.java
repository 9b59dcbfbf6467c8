package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Reform.End;
import vn.tdkt.obligation.Reform.Move;

/**
 * Looks for what is owed to clusters that the units have left, in one statement for all years. A year is looked at on a
 * day of its own: a cluster that ends with the year still finishes it.
 */
@Component
class ReformRows {

    private static final String DAY_OF_YEAR = """
            cross join lateral (select greatest(make_date(o.year, 1, 1), least(:day, make_date(o.year, 12, 31))) as day) r
            """;

    private static final String MOVES = """
            select o.year, o.id, o.kind, o.state, o.due, o.debtor as unit, u.name as unit_name, o.receiver as "from",
                   f.name as from_name, n.cluster as "to", n.name as to_name, n.decision, o.parent
              from obligation o join unit u on u.code = o.debtor join cluster f on f.code = o.receiver
            """ + DAY_OF_YEAR + """
              join lateral (
                   select m.cluster, c.name, m.decision
                     from membership m join cluster c on c.code = m.cluster join owner_body b on b.code = c.owner
                    where m.unit = o.debtor and b.superior is null
                      and r.day >= m.valid_from and (m.valid_to is null or r.day <= m.valid_to)
                      and r.day >= c.valid_from and (c.valid_to is null or r.day <= c.valid_to)
                    order by c.name limit 1) n on n.cluster <> o.receiver
             where o.debtor_kind = 'UNIT' and o.receiver_kind = 'CLUSTER' and o.kind = any(:fed)
               and o.state in ('PLANNED', 'ASKED', 'SUBMITTED', 'RETURNED')
               and not exists (select from membership s where s.unit = o.debtor and s.cluster = o.receiver
                                  and r.day >= s.valid_from and (s.valid_to is null or r.day <= s.valid_to))
             order by o.year, u.name, o.due, o.id
            """;

    private static final String ENDS = """
            select o.year, o.id, o.kind, o.state, o.due, o.debtor as cluster, c.name as cluster_name,
                   (select count(*) from obligation b where b.parent = o.id and b.id <> all(:moving)
                       and b.state not in ('WITHDRAWN', 'EXCUSED', 'MISSED', 'SILENT')) as "left"
              from obligation o join cluster c on o.debtor_kind = 'CLUSTER' and c.code = o.debtor
            """ + DAY_OF_YEAR + """
             where o.state in ('PLANNED', 'ASKED', 'RETURNED')
               and (c.valid_to < r.day or o.year || o.debtor = any(:left)
                    and not exists (select from membership m where m.cluster = c.code
                                       and r.day >= m.valid_from and (m.valid_to is null or r.day <= m.valid_to)))
             order by o.year, c.name, o.due, o.id
            """;

    private final JdbcClient database;

    ReformRows(JdbcClient database) {
        this.database = database;
    }

    /** @param fed kinds of units' obligations that a cluster consolidates; others stay where they were asked */
    List<Move> moves(LocalDate day, Collection<String> fed) {
        return database.sql(MOVES)
                .param("day", day)
                .param("fed", fed.toArray(String[]::new))
                .query(Move.class)
                .list();
    }

    List<End> ends(LocalDate day, List<Move> moves) {
        return database.sql(ENDS)
                .param("day", day)
                .param("moving", moves.stream().map(Move::id).toArray(Long[]::new))
                .param(
                        "left",
                        moves.stream()
                                .map(move -> move.year() + move.from())
                                .distinct()
                                .toArray(String[]::new))
                .query(End.class)
                .list();
    }

    /** Kinds that somebody was asked for in that year. */
    List<String> askedKinds(int year) {
        return database.sql("select distinct kind from obligation where year = ? and asked_at is not null")
                .param(year)
                .query(String.class)
                .list();
    }

    /** What clusters owe in that year: kind and cluster, written together. */
    List<String> owedByClusters(int year) {
        return database.sql("select kind || ' ' || debtor from obligation where year = ? and debtor_kind = 'CLUSTER'")
                .param(year)
                .query(String.class)
                .list();
    }
}
