package vn.tdkt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nominations of a year by their units, and what the standing office fills in about each of them. */
@Component
class NominationRows {

    /** What the Council leaves to another session. */
    static final Map<String, String> LATER = Map.of();

    private static final Map<String, String> ACCEPTED = Map.of("outcome", "ACCEPTED");

    private final JdbcClient database;

    NominationRows(JdbcClient database) {
        this.database = database;
    }

    /** As a conference of the cluster with nine voters recorded it. */
    void nominate(int year, String cluster, String unit, String award, int votes) {
        database.sql(
                        "insert into nomination (year, cluster, unit, award, votes, votes_base, place, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, ?, 9, 1, 'test', now())")
                .params(year, cluster, unit, award, votes)
                .update();
    }

    /** Everybody's dossier is in order; of those left out nothing is said. */
    List<Map<String, Object>> fit(int year, Set<String> leftOut) {
        return each(year, leftOut, Map.of("fit", true, "remark", ""));
    }

    List<Map<String, Object>> granted(int year, Set<String> leftOut) {
        return each(year, leftOut, Map.of("granted", true));
    }

    /** The Council accepts whatever is not told otherwise by its unit. */
    List<Map<String, Object>> voted(int year, Map<String, Map<String, String>> otherwise) {
        List<Map<String, Object>> rows = new ArrayList<>();
        cases(year).forEach((unit, id) -> {
            Map<String, String> vote = otherwise.getOrDefault(unit, ACCEPTED);
            if (!vote.equals(LATER)) {
                rows.add(row(id, vote));
            }
        });
        return rows;
    }

    static Map<String, String> refused(String reason) {
        return Map.of("outcome", "REFUSED", "reason", reason);
    }

    static Map<String, String> lowered(String award, String reason) {
        return Map.of("outcome", "LOWERED", "award", award, "reason", reason);
    }

    /** One decision for each award, by its number. */
    static List<Map<String, String>> decisions(Map<String, String> numbers, String day) {
        return numbers.entrySet().stream()
                .map(one -> Map.of("award", one.getKey(), "number", one.getValue(), "decidedOn", day))
                .toList();
    }

    private List<Map<String, Object>> each(int year, Set<String> leftOut, Map<String, ?> said) {
        return cases(year).entrySet().stream()
                .filter(one -> !leftOut.contains(one.getKey()))
                .map(one -> row(one.getValue(), said))
                .toList();
    }

    private static Map<String, Object> row(long id, Map<String, ?> said) {
        Map<String, Object> row = new HashMap<>(said);
        row.put("id", id);
        return row;
    }

    private Map<String, Long> cases(int year) {
        Map<String, Long> ids = new HashMap<>();
        database.sql("select unit, id from award_case where year = ?")
                .param(year)
                .query(row -> {
                    ids.put(row.getString("unit"), row.getLong("id"));
                });
        return ids;
    }
}
