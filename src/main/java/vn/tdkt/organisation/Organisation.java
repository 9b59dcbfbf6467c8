package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who belongs to what on which day. Days are days in Asia/Ho_Chi_Minh. */
@Component
public class Organisation {

    private static final String MEMBERS_OF_CLUSTER = """
            select u.* from unit u join membership m on m.unit = u.code
             where m.cluster = :cluster and :day >= m.valid_from and (m.valid_to is null or :day <= m.valid_to)
               and :day >= u.valid_from and (u.valid_to is null or :day <= u.valid_to)
             order by u.name
            """;

    private static final String ALL_MEMBERS = """
            select m.cluster, u.* from unit u join membership m on m.unit = u.code
             where :day >= m.valid_from and (m.valid_to is null or :day <= m.valid_to)
               and :day >= u.valid_from and (u.valid_to is null or :day <= u.valid_to)
             order by m.cluster, u.name
            """;

    private static final String HEADS = "select cluster, unit from acting_head(:day) where year = :year";

    private final JdbcClient database;

    Organisation(JdbcClient database) {
        this.database = database;
    }

    /** Whether nothing has been imported yet. */
    public boolean isEmpty() {
        return database.sql("select not exists (select from unit)")
                .query(Boolean.class)
                .single();
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public Unit unit(String code) {
        return database.sql("select * from unit where code = ?")
                .param(code)
                .query(Unit.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Không có đơn vị mã " + code + "."));
    }

    /** By code, in one statement; unknown codes are absent. */
    public Map<String, Unit> units(Collection<String> codes) {
        return database
                .sql("select * from unit where code = any(?)")
                .param(codes.toArray(String[]::new))
                .query(Unit.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    public List<Unit> unitsExistingOn(LocalDate day) {
        return database.sql(
                        "select * from unit where ? >= valid_from and (valid_to is null or ? <= valid_to) order by name")
                .params(day, day)
                .query(Unit.class)
                .list();
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public Cluster cluster(String code) {
        return database.sql("select * from cluster where code = ?")
                .param(code)
                .query(Cluster.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Không có cụm, khối mã " + code + "."));
    }

    /** By code, in one statement; unknown codes are absent. */
    public Map<String, Cluster> clusters(Collection<String> codes) {
        return database
                .sql("select * from cluster where code = any(?)")
                .param(codes.toArray(String[]::new))
                .query(Cluster.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Cluster::code, Function.identity()));
    }

    public List<Cluster> clustersExistingOn(LocalDate day) {
        return database.sql(
                        "select * from cluster where ? >= valid_from and (valid_to is null or ? <= valid_to) order by name")
                .params(day, day)
                .query(Cluster.class)
                .list();
    }

    public List<OwnerBody> ownerBodies() {
        return database.sql("select * from owner_body order by name")
                .query(OwnerBody.class)
                .list();
    }

    /** The units that belong to the cluster on that day and exist on it. */
    public List<Unit> membersOf(String cluster, LocalDate day) {
        return database.sql(MEMBERS_OF_CLUSTER)
                .param("cluster", cluster)
                .param("day", day)
                .query(Unit.class)
                .list();
    }

    /** Members of every cluster on that day, by cluster code, in one statement. */
    public Map<String, List<Unit>> membersByCluster(LocalDate day) {
        RowMapper<Unit> unit = new SimplePropertyRowMapper<>(Unit.class);
        Map<String, List<Unit>> members = new LinkedHashMap<>();
        database.sql(ALL_MEMBERS).param("day", day).query(row -> {
            members.computeIfAbsent(row.getString("cluster"), cluster -> new ArrayList<>())
                    .add(unit.mapRow(row, row.getRow()));
        });
        return members;
    }

    /**
     * Codes of the units that lead a year on that day, by cluster code: its head, and while it has none whoever the year
     * before names as next head. A cluster without either is absent.
     */
    public Map<String, String> heads(int year, LocalDate day) {
        Map<String, String> heads = new HashMap<>();
        database.sql(HEADS).param("year", year).param("day", day).query(row -> {
            heads.put(row.getString("cluster"), row.getString("unit"));
        });
        return heads;
    }

    /** The code of the unit that leads the cluster's given year on that day, see {@link #heads}; empty while none does. */
    public Optional<String> headOf(String cluster, int year, LocalDate day) {
        return database.sql(HEADS + " and cluster = :cluster")
                .param("year", year)
                .param("day", day)
                .param("cluster", cluster)
                .query((row, number) -> row.getString("unit"))
                .optional();
    }
}
