package vn.tdkt.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the conferences of a year nominated, for the Council; only what came in with the cluster's file counts. */
@Component
public class HeldNominations {

    private static final String OF_YEAR = """
            select o.debtor as cluster, v.unit, v.award, v.in_favour as votes, v.base_count,
                   case when v.in_favour is not null then
                       rank() over (partition by o.debtor, v.award order by v.in_favour desc nulls last) end as place
              from conference_vote v join obligation o on o.id = v.conference
             where o.year = ? and v.nominated
               and exists (select from obligation f where f.year = o.year and f.kind = 'cluster-file'
                              and f.debtor_kind = o.debtor_kind and f.debtor = o.debtor and f.state = 'ACCEPTED')
             order by o.debtor, v.award, place, v.unit
            """;

    private final JdbcClient database;

    HeldNominations(JdbcClient database) {
        this.database = database;
    }

    public List<Nominated> ofYear(int year) {
        return database.sql(OF_YEAR).param(year).query(Nominated.class).list();
    }

    /**
     * A unit nominated for an award.
     *
     * @param votes in favour, null by consensus
     * @param baseCount of how many
     * @param place rank in its cluster by votes, null by consensus
     */
    public record Nominated(
            String cluster,
            String unit,
            String award,
            @Nullable Integer votes,
            @Nullable Integer baseCount,
            @Nullable Integer place) {}
}
