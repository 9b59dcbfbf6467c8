package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.PartyKind;

/** Makes one report of many: numbers summed, texts gathered by who wrote them. Only received reports count. */
@Component
public class Consolidation {

    private static final String NAMED = """
            with named as (
                select o.*, coalesce(u.name, c.name, o.debtor) as name from obligation o
                  left join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
                  left join cluster c on o.debtor_kind = 'CLUSTER' and c.code = o.debtor
            )
            """;

    private static final String STANDING = """
            n.id as obligation, n.name, n.state, n.correcting, n.due, n.submitted_on,
            case when n.state in ('PLANNED', 'EXCUSED', 'WITHDRAWN', 'CARRIED', 'SILENT') then 0
                 else greatest(0, coalesce(n.submitted_on, :today) - n.due) end as days_late,
            (select count(*) from obligation b where b.parent = n.id) as below,
            (select count(*) from obligation b where b.parent = n.id
                 and b.state in ('PLANNED', 'ASKED', 'SUBMITTED', 'RETURNED')) as open_below,
            (select max(d.id) from document d where d.obligation = n.id and d.state = 'ISSUED') as document,
            (select string_agg(p.full_name || coalesce(', ' || p.telephone, ''), '; ' order by p.full_name)
               from assignment a join person p using (account)
              where p.active and a.role = 'OFFICER' and (a.valid_to is null or :today <= a.valid_to)
                and a.unit = case n.debtor_kind when 'UNIT' then n.debtor else
                    (select h.unit from acting_head(:today) h where h.cluster = n.debtor and h.year = n.year) end) as contact
            """;

    /** Whoever is only asked for an opinion stands below, too, but hands no report in. */
    private static final String FEEDING = "n.kind = any(:feeding)";

    private static final String MEMBERS = NAMED + "select " + STANDING + " from named n where "
            + "(n.parent = :parent or n.year = :year and n.kind = :kind) and " + FEEDING + " order by n.name";

    private static final String UNITS_BELOW = NAMED + "select p.id as cluster_report, p.name as cluster, " + STANDING
            + " from named n join named p on n.parent = p.id where (p.parent = :parent or p.year = :year and p.kind = :kind) and "
            + FEEDING + " order by p.name, n.name";

    private static final String COUNTED = """
            with recursive below (id) as (
                select id from obligation where parent = :parent or year = :year and kind = :kind
                union all select o.id from obligation o join below b on o.parent = b.id
            ), counted as (
                select t.no, t.name, t.measure, t.planned, coalesce(a.planned, t.planned) as adjusted, r.achieved, o.debtor as unit, o.parent
                  from below b join obligation o on o.id = b.id and o.state = 'ACCEPTED' and o.debtor_kind = 'UNIT'
                  join registered_target t on t.unit = o.debtor and t.year = o.year
                  cross join lateral (select x.achieved from counted_result x where x.obligation = o.id and x.target = t.id
                        and x.achieved is not null offset 0) r
                  left join lateral (select x.planned from counted_adjustment x join obligation y on y.id = x.obligation
                        where x.target = t.id and y.state = 'ACCEPTED' order by y.id desc limit 1) a on true
            )
            """;

    /** Of all below, or of each who is named: numbers are summed, shares averaged. */
    private static final String SUMMED = """
            select %1$s name || ' (bình quân)' as name, measure, count(*) as units, round(avg(planned), 2) as planned,
                   round(avg(adjusted), 2) as adjusted, round(avg(achieved), 2) as achieved, min(no) as no
              from counted where position('%%' in measure) > 0 group by %1$s name, measure
            union all
            select %1$s name, measure, count(*), sum(planned), sum(adjusted), sum(achieved), min(no)
              from counted where position('%%' in measure) = 0 group by %1$s name, measure
             order by %1$s no, name
            """;

    private static final String SUMS = COUNTED + SUMMED.formatted("");

    private static final String OF_UNITS = COUNTED + """
            select u.name as whose, c.name, c.measure, 1 as units, c.planned, c.adjusted, c.achieved
              from counted c join unit u on u.code = c.unit order by u.name, c.no, c.name
            """;

    private static final String OF_CLUSTERS =
            COUNTED + """
            , owned as (select l.name as whose, c.* from counted c join obligation p on p.id = c.parent
                          join cluster l on p.debtor_kind = 'CLUSTER' and l.code = p.debtor)
            """ + SUMMED.replace("from counted", "from owned").formatted("whose,");

    private static final String TALLY = COUNTED + """
            select count(*) filter (where achieved >= adjusted) as reached, count(*) filter (where achieved > adjusted) as exceeded,
                   count(*) filter (where achieved < adjusted) as missed from counted
            """;

    private static final String TEXTS = NAMED + """
            select s.section, n.name, s.text from named n join counted_section s on s.obligation = n.id
             where (n.parent = :parent or n.year = :year and n.kind = :kind) and n.state = 'ACCEPTED' order by n.name
            """;

    private final JdbcClient database;
    private final Kinds kinds;
    private final Clock clock;

    Consolidation(JdbcClient database, Kinds kinds, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Those who report to this obligation, by name. */
    public List<Member> members(long parent) {
        return members(Source.below(parent));
    }

    List<Member> members(Source source) {
        return of(MEMBERS, source)
                .param("feeding", feeding())
                .param("today", LocalDate.now(clock))
                .query(Member.class)
                .list();
    }

    /** Every unit two levels below, with the cluster it reports to, in one statement. */
    List<ClusterMember> unitsBelow(Source source) {
        RowMapper<Member> member = new SimplePropertyRowMapper<>(Member.class);
        return of(UNITS_BELOW, source)
                .param("feeding", feeding())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new ClusterMember(
                        row.getLong("cluster_report"), row.getString("cluster"), member.mapRow(row, number)))
                .list();
    }

    /**
     * The targets of every received unit report at any depth below: numbers are summed, shares averaged. Only units that
     * gave a number count, so that plan and result are of the same ones.
     */
    List<Sum> sums(Source source) {
        return of(SUMS, source).query(Sum.class).list();
    }

    /** What the sums are made of: each unit's own, by the units' names. */
    List<Detail> ofUnits(Source source) {
        return details(OF_UNITS, source);
    }

    /** What the sums are made of: those of each cluster, by the clusters' names. */
    List<Detail> ofClusters(Source source) {
        return details(OF_CLUSTERS, source);
    }

    private List<Detail> details(String sql, Source source) {
        RowMapper<Sum> sum = new SimplePropertyRowMapper<>(Sum.class);
        return of(sql, source)
                .query((row, number) -> new Detail(row.getString("whose"), sum.mapRow(row, number)))
                .list();
    }

    /** How many of those targets were met. */
    Tally tally(Source source) {
        return of(TALLY, source).query(Tally.class).single();
    }

    List<Gathered> texts(Source source) {
        return of(TEXTS, source).query(Gathered.class).list();
    }

    private JdbcClient.StatementSpec of(String sql, Source source) {
        return database.sql(sql)
                .param("parent", source.parent())
                .param("year", source.year())
                .param("kind", source.kind());
    }

    private String[] feeding() {
        return kinds.obligationKinds().stream()
                .filter(kind -> kind.feeds() != null || kind.debtor() == PartyKind.CLUSTER)
                .map(Kind::code)
                .toArray(String[]::new);
    }
}
