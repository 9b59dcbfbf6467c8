package vn.tdkt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two targets that every unit registered, and what each achieved of them by the middle of the year. */
@Component
public class RegisteredTargets {

    static final String INITIATIVES = "Sáng kiến được công nhận";

    static final int PLANNED = 10;

    private final JdbcClient database;

    RegisteredTargets(JdbcClient database) {
        this.database = database;
    }

    public void register(int year, String unit) {
        for (int no = 1; no <= 2; no++) {
            database.sql("insert into registered_target (year, unit, no, name, measure, planned)"
                            + " values (?, ?, ?, ?, 'việc', ?)")
                    .params(year, unit, no, no == 1 ? INITIATIVES : "Công trình thi đua", PLANNED * no)
                    .update();
        }
    }

    public List<Map<String, Object>> achieved(int year, String unit) {
        return database
                .sql("select id from registered_target where year = ? and unit = ? order by no")
                .params(year, unit)
                .query(Long.class)
                .list()
                .stream()
                .map(id -> Map.<String, Object>of("targetId", id, "achieved", achievement(unit)))
                .toList();
    }

    /** With points between the thousands, as Vietnamese offices write. */
    static String printed(int number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    static int achievement(String unit) {
        return 3 + Math.floorMod(unit.hashCode(), 5);
    }
}
