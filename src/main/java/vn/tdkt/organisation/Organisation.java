package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    private static final String HEADS = """
            select unit from cluster_role
             where cluster = :cluster and year = :year and role = 'HEAD' and unit is not null
               and :day >= valid_from and (valid_to is null or :day <= valid_to)
             order by valid_from desc limit 1
            """;

    private final JdbcClient database;

    Organisation(JdbcClient database) {
        this.database = database;
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public Unit unit(String code) {
        return database.sql("select * from unit where code = ?")
                .param(code)
                .query(Unit.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Không có đơn vị mã " + code + "."));
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

    /** The code of the unit that heads the cluster's given year on that day; empty while none is appointed. */
    public Optional<String> headOf(String cluster, int year, LocalDate day) {
        return database.sql(HEADS)
                .param("cluster", cluster)
                .param("year", year)
                .param("day", day)
                .query(String.class)
                .optional();
    }
}
