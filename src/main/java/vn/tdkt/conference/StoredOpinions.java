package vn.tdkt.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.DoneOutside.Way;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.State;

/** The last word of everybody who was asked before a conference. */
@Component
class StoredOpinions {

    private static final String LATEST = """
            select distinct on (o.debtor_kind, o.debtor) o.id, o.debtor, o.kind = 'conference-agreement' as office,
                   coalesce(p.title || ' ' || p.full_name, case when o.debtor_kind = 'GIVER' then o.debtor else :office end) as name,
                   p.account is not null as account, o.state, r.agrees, r.text, d.way, d.done_on, d.done_by,
                   cast(split_part(o.period, '/', 2) as int) as round
              from obligation o left join reply r on r.obligation = o.id
              left join person p on o.debtor_kind = 'GIVER' and p.account = o.debtor
              left join lateral (select * from done_outside where obligation = o.id order by id desc limit 1) d on true
             where o.parent = :parent and o.kind in ('conference-opinion', 'conference-agreement') and o.state <> 'WITHDRAWN'
             order by o.debtor_kind, o.debtor, o.id desc
            """;

    private final JdbcClient database;

    StoredOpinions(JdbcClient database) {
        this.database = database;
    }

    List<Opinion> latest(long conference) {
        return database.sql(LATEST)
                .param("parent", conference)
                .param("office", Names.OFFICE)
                .query((row, number) -> opinion(row))
                .list();
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(
                row.getLong("id"),
                row.getString("debtor"),
                row.getString("name"),
                row.getBoolean("office"),
                row.getBoolean("account"),
                State.valueOf(row.getString("state")),
                row.getObject("agrees", Boolean.class),
                row.getString("text"),
                told(row),
                row.getInt("round"));
    }

    private static @Nullable String told(ResultSet row) throws SQLException {
        String way = row.getString("way");
        return way == null
                ? null
                : Way.valueOf(way).label() + ", " + Days.text(row.getObject("done_on", LocalDate.class)) + ", "
                        + row.getString("done_by");
    }
}
