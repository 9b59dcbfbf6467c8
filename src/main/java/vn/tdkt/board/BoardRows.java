package vn.tdkt.board;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Application;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Reader;

/** The board's statements: each answers a part of the page for everything the person may see, however much that is. */
@Component
class BoardRows {

    static final int SOON_DAYS = 7;
    static final int PAGE_SIZE = 50;
    private static final int SHORT_LIST = 15;
    private static final int MOST_LINES = 5000;

    private static final String LINES = """
            select l.list, l.found, l.id, l.kind, l.debtor_kind, l.debtor,
                   coalesce(u.name, c.name, g.title || ' ' || g.full_name) as debtor_name, p.name as cluster_name, l.place,
                   l.title, l.now_due, l.extended, l.submitted_on, l.light, l.days""";

    private static final String JOINS = """
            left join unit u on l.debtor_kind = 'UNIT' and u.code = l.debtor
              left join cluster c on l.debtor_kind = 'CLUSTER' and c.code = l.debtor
              left join person g on l.debtor_kind = 'GIVER' and g.account = l.debtor
              left join cluster p on p.code = l.place""";

    private static final String COUNTED = """
            , placed as (
                select case when :cluster = '' and :unit = '' then place
                            when debtor_kind = 'UNIT' then debtor else place end as place, kind, light, days, now_due
                  from standing where year = :year and WANTED
            )
            select p.place, coalesce(u.name, c.name) as name, p.kind, p.light, count(*) as number, max(p.days) as worst_days,
                   min(p.now_due) filter (where p.light in ('SOON', 'OPEN') or p.light = 'PLANNED' and p.now_due >= :today) as next
              from placed p left join cluster c on c.code = p.place left join unit u on u.code = p.place
             group by p.place, coalesce(u.name, c.name), p.kind, p.light
            """.replace("WANTED", BoardSql.WANTED);

    private static final String CELLS = BoardSql.STANDING + COUNTED;

    private static final String LISTS = BoardSql.STANDING
            + """
            , listed as (
                select s.*, l.list, count(*) over (partition by l.list) as found,
                       row_number() over (partition by l.list order by case when light = 'LATE' then -days else 0 end, now_due, kind, debtor) as place_in_list
                  from standing s join (values ('late'), ('week'), ('asked')) l (list)
                    on l.list = 'late' and light = 'LATE' or l.list = 'week' and light = 'SOON'
                    or l.list = 'asked' and :listed and (:light = '' or light = :light)
                 where year = :year and WANTED
            )
            LINES from listed l JOINS
             where l.place_in_list > case when l.list = 'asked' then :start else 0 end
               and l.place_in_list <= case when l.list = 'asked' then :start + :size else :brief end
             order by l.list, l.place_in_list
            """.replace("WANTED", BoardSql.WANTED).replace("LINES", LINES).replace("JOINS", JOINS);

    private static final String WEEKS = BoardSql.STANDING + """
            select date_trunc('week', d.day)::date as week, count(*) filter (where d.what = 'due') as due,
                   count(*) filter (where d.what = 'done') as done
              from standing cross join lateral (values ('done', submitted_on),
                   ('due', case when light not in ('PLANNED', 'EXCUSED') and state <> 'CARRIED' and not undated then due end)) d (what, day)
             where year = :year and WANTED and d.day is not null
             group by 1 order by 1
            """.replace("WANTED", BoardSql.WANTED);

    private static final String YEARS = BoardSql.STANDING + """
            select year, light, count(*) as number, coalesce(sum(days), 0) as days from standing where WANTED
             group by year, light order by year desc
            """.replace("WANTED", BoardSql.WANTED);

    private static final String NAMES = BoardSql.STANDING + """
            , named as (
                select distinct k.unit, k.code from standing s cross join lateral (values (false, s.place),
                       (true, case when s.debtor_kind = 'UNIT' and s.debtor = :unit then s.debtor end)) k (unit, code)
                 where s.year = :year and k.code is not null
            )
            select n.unit, n.code, coalesce(u.name, c.name) as name from named n
              left join cluster c on not n.unit and c.code = n.code left join unit u on n.unit and u.code = n.code
             where coalesce(u.name, c.name) is not null order by 1, 3
            """;

    private final JdbcClient database;
    private final Access access;
    private final Clock clock;

    BoardRows(JdbcClient database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    List<Standing.Cell> cells(Reader reader, Wanted wanted) {
        return asked(CELLS, reader, wanted).query(Standing.Cell.class).list();
    }

    /** As {@link #cells}, at the beginning of that day; soon is what is due in its week. */
    List<Standing.Cell> cellsAt(LocalDate day, Reader reader, Wanted wanted) {
        return stood(BoardSql.STOOD + COUNTED, day, reader, wanted)
                .query(Standing.Cell.class)
                .list();
    }

    /** What was late at the beginning of that day, the latest first, as many as a list has. */
    List<Standing.Line> lateAt(LocalDate day, Reader reader, Wanted wanted) {
        return stood(
                        lines(BoardSql.STOOD, "s.light = 'LATE' and s.year = :year and " + BoardSql.WANTED),
                        day,
                        reader,
                        wanted)
                .query(Standing.Line.class)
                .list();
    }

    private JdbcClient.StatementSpec stood(String sql, LocalDate day, Reader reader, Wanted wanted) {
        Map<String, Object> parameters = parameters(reader, wanted);
        parameters.put("today", day);
        parameters.put("soon", day.plusDays(SOON_DAYS - 1L));
        parameters.put(
                "since", Timestamp.from(day.atStartOfDay(Application.ZONE).toInstant()));
        return database.sql(sql).params(parameters);
    }

    /** A statement of those for which the condition on {@code s} holds, the latest first. */
    static String lines(String condition) {
        return lines(BoardSql.STANDING, condition);
    }

    private static String lines(String standing, String condition) {
        return standing
                + ", listed as (select s.*, 'asked' as list, count(*) over () as found from standing s where "
                + condition
                + ") " + LINES + " from listed l " + JOINS
                + " order by l.light <> 'LATE', -l.days, l.now_due, l.id limit "
                + PAGE_SIZE;
    }

    /** The late ones and those of this week in short, and where {@code listed} a page of all that is looked at. */
    List<Standing.Line> lists(Reader reader, Wanted wanted, boolean listed, int page) {
        return lines(reader, wanted, listed, Math.max(0, page) * PAGE_SIZE, PAGE_SIZE, SHORT_LIST);
    }

    /** The same without pages; of a list that nobody could read the beginning. */
    List<Standing.Line> all(Reader reader, Wanted wanted) {
        return lines(reader, wanted, wanted.narrow(), 0, MOST_LINES, MOST_LINES).stream()
                .filter(line -> line.list().equals("asked") == wanted.narrow())
                .toList();
    }

    private List<Standing.Line> lines(Reader reader, Wanted wanted, boolean listed, int start, int size, int brief) {
        return asked(LISTS, reader, wanted)
                .param("listed", listed)
                .param("light", wanted.light())
                .param("start", start)
                .param("size", size)
                .param("brief", brief)
                .query(Standing.Line.class)
                .list();
    }

    List<Standing.Week> weeks(Reader reader, Wanted wanted) {
        return asked(WEEKS, reader, wanted).query(Standing.Week.class).list();
    }

    List<Standing.YearCount> years(Reader reader, Wanted wanted) {
        return asked(YEARS, reader, wanted).query(Standing.YearCount.class).list();
    }

    /** The clusters to choose from in that year, and the name of the unit that is looked at. */
    List<Standing.Named> names(Reader reader, Wanted wanted) {
        return asked(NAMES, reader, wanted).query(Standing.Named.class).list();
    }

    JdbcClient.StatementSpec asked(String sql, Reader reader, Wanted wanted) {
        return database.sql(sql).params(parameters(reader, wanted));
    }

    private Map<String, Object> parameters(Reader reader, Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>(access.parameters(reader));
        parameters.put("soon", today.plusDays(SOON_DAYS));
        parameters.put("year", wanted.year());
        parameters.put("cluster", wanted.cluster());
        parameters.put("unit", wanted.unit());
        parameters.put("kind", wanted.kind());
        return parameters;
    }
}
