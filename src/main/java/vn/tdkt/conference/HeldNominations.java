package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Hindrances hindrances;

    HeldNominations(JdbcClient database, Hindrances hindrances) {
        this.database = database;
        this.hindrances = hindrances;
    }

    public List<Nominated> ofYear(int year) {
        return database.sql(OF_YEAR).param(year).query(Nominated.class).list();
    }

    /** What stands against these units by now, as sentences by unit code; for Sở Nội vụ alone. */
    public Map<String, List<String>> doubts(int year, Collection<String> units) {
        Map<String, List<String>> sentences = new HashMap<>();
        hindrances
                .of(units, year)
                .forEach(hindrance -> sentences
                        .computeIfAbsent(hindrance.unit(), unit -> new ArrayList<>())
                        .add("Đơn vị " + hindrance.kind().label() + " (" + hindrance.source() + ", ngày "
                                + Days.text(hindrance.since()) + ")."));
        return sentences;
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
