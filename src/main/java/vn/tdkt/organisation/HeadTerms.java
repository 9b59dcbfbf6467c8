package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms of heads, deputies and next heads as rows of {@code cluster_role}. */
@Component
class HeadTerms {

    /** Longer than a server ever sleeps. */
    private static final int LATELY = 31;

    private final JdbcClient database;

    HeadTerms(JdbcClient database) {
        this.database = database;
    }

    /** Who leads the year and the one that follows, with deputies, on that day or later; the earliest first. */
    List<HeadTerm> around(int year, LocalDate day) {
        return database.sql("""
                select * from cluster_role
                 where (valid_to is null or valid_to >= :day)
                   and (year in (:year, :year + 1) and role in ('HEAD', 'DEPUTY')
                     or year in (:year - 1, :year) and role = 'NEXT_HEAD')
                 order by cluster, valid_from, unit
                """)
                .param("year", year)
                .param("day", day)
                .query(HeadTerm.class)
                .list();
    }

    /** The last one who is or will be in that post on or after that day. */
    Optional<HeadTerm> last(String cluster, int year, ClusterRole role, LocalDate day) {
        return database.sql("""
                select * from cluster_role where cluster = ? and year = ? and role = ? and (valid_to is null or valid_to >= ?)
                 order by valid_from desc, unit limit 1
                """)
                .params(cluster, year, role.name(), day)
                .query(HeadTerm.class)
                .optional();
    }

    /** Head and deputies from that day on. If it lies ahead, the unit takes over from whoever was proposed already today. */
    void nameHead(NamedHead named, LocalDate today, String account) {
        if (named.day().isAfter(today)) {
            end(named.code(), named.year() - 1, ClusterRole.NEXT_HEAD, today);
            begin(named.preparing(today), account);
        } else {
            end(named.code(), named.year() - 1, ClusterRole.NEXT_HEAD, named.day());
        }
        end(named.code(), named.year(), ClusterRole.HEAD, named.day());
        begin(named.term(named.year(), ClusterRole.HEAD, named.head()), account);
        nameDeputies(named, account);
    }

    void nameDeputies(NamedHead named, String account) {
        end(named.code(), named.year(), ClusterRole.DEPUTY, named.day());
        named.deputies().forEach(unit -> begin(named.term(named.year(), ClusterRole.DEPUTY, unit), account));
    }

    void nameNext(NamedHead named, String account) {
        end(named.code(), named.year() - 1, ClusterRole.NEXT_HEAD, named.day());
        begin(named.term(named.year() - 1, ClusterRole.NEXT_HEAD, named.head()), account);
    }

    /** Nobody is in that post from that day on; a term that would end before it began is removed. */
    void end(String cluster, int year, ClusterRole role, LocalDate from) {
        String post = " where cluster = ? and year = ? and role = ? and ";
        database.sql("delete from cluster_role" + post + "valid_from >= ?")
                .params(cluster, year, role.name(), from)
                .update();
        database.sql("update cluster_role set valid_to = ?" + post + "(valid_to is null or valid_to >= ?)")
                .params(from.minusDays(1), cluster, year, role.name(), from)
                .update();
    }

    private void begin(HeadTerm term, String account) {
        database.sql("""
                insert into cluster_role (cluster, year, role, unit, way, decision, valid_from, valid_to, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        term.cluster(),
                        term.year(),
                        term.role().name(),
                        term.unit(),
                        term.way() == null ? null : term.way().name(),
                        term.decision(),
                        term.validFrom(),
                        term.validTo(),
                        account)
                .update();
    }

    /** Years led whose head's term began or ended not long before that day. */
    List<HeadChanged> turnedLately(LocalDate day) {
        return database.sql("""
                select distinct cluster, year + case role when 'HEAD' then 0 else 1 end as year from cluster_role
                 where role in ('HEAD', 'NEXT_HEAD')
                   and (valid_from between :since and :day or valid_to >= :since and valid_to < :day)
                """)
                .param("since", day.minusDays(LATELY))
                .param("day", day)
                .query(HeadChanged.class)
                .list();
    }
}
