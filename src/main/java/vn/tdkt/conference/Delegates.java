package vn.tdkt.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom units usually send: their leader and their officer, as a proposal. */
@Component
class Delegates {

    private static final String USUAL = """
            select distinct on (a.unit, a.role) a.unit, a.role, p.full_name as name
              from assignment a join person p using (account)
             where p.active and a.role in ('LEADER', 'OFFICER') and a.unit in (:units)
               and (a.valid_to is null or :today <= a.valid_to)
             order by a.unit, a.role, p.account
            """;

    private final JdbcClient database;
    private final Clock clock;

    Delegates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Names by role, by unit code. */
    Map<String, Map<String, String>> of(Collection<String> units) {
        Map<String, Map<String, String>> names = new HashMap<>();
        List<String> codes = List.copyOf(units);
        if (!codes.isEmpty()) {
            database.sql(USUAL)
                    .param("units", codes)
                    .param("today", LocalDate.now(clock))
                    .query(row -> {
                        names.computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
                                .put(row.getString("role"), row.getString("name"));
                    });
        }
        return names;
    }
}
