package vn.tdkt.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many targets units registered. */
@Component
public class TargetCounts {

    private final JdbcClient database;

    TargetCounts(JdbcClient database) {
        this.database = database;
    }

    /** By year and unit, e.g. "2026 STP", in one statement. */
    public Map<String, Integer> of(Collection<Integer> years) {
        Map<String, Integer> counts = new HashMap<>();
        database.sql("select year || ' ' || unit as key, count(*) as n from registered_target"
                        + " where year = any(?) group by year, unit")
                .param(years.toArray(Integer[]::new))
                .query(row -> {
                    counts.put(row.getString("key"), row.getInt("n"));
                });
        return counts;
    }
}
