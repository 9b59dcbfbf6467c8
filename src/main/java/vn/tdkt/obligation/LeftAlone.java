package vn.tdkt.obligation;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the standing office no model will ever come for: the half-year's review when it was over before the year was
 * opened here. Everything else it owes has a task of its own, sooner or later, in which it is recorded.
 */
@Component
public class LeftAlone {

    /** A condition on {@code o}, an obligation; {@link #parameters} fills it. */
    static final String CONDITION = """
            (o.debtor_kind = 'OFFICE' and o.state = 'PLANNED' and o.kind = any(:halfYear)
             and exists (select from obligation last join emulation_cycle c on c.year = last.year
                          where last.year = o.year and last.kind = 'six-month-province-report'
                            and last.due < (c.opened_at at time zone 'Asia/Ho_Chi_Minh')::date))
            """;

    private final JdbcClient database;
    private final Kinds kinds;

    LeftAlone(JdbcClient database, Kinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    public boolean holds(long obligation) {
        return database.sql("select exists (select from obligation o where o.id = :id and " + CONDITION + ")")
                .param("id", obligation)
                .params(parameters())
                .query(Boolean.class)
                .single();
    }

    Map<String, String[]> parameters() {
        return Map.of("halfYear", kinds.ofOfficeInPhase("six-month").toArray(String[]::new));
    }
}
