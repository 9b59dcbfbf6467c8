package vn.tdkt.report;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of an accepted report while it is corrected: they count meanwhile, and come back when it is not corrected after all. */
@Component
class KeptRows {

    private static final List<String> PARTS = List.of(
            "report_section",
            "target_result",
            "target_adjustment",
            "report_attachment",
            "report_summary",
            "unit_score");

    /** One JSON object of rows by table; {@code :id} is the obligation. */
    static final String OF_REPORT = PARTS.stream()
            .map(part -> "'" + part + "', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from " + part
                    + " r where r.obligation = :id)")
            .collect(Collectors.joining(
                    ", ",
                    "jsonb_build_object('report', (select jsonb_agg(to_jsonb(r)) from report r where r.obligation = :id), ",
                    ")"));

    private static final String RESTORE_REPORT = """
            update report r set (reviewed_on, review_way, review_place, review_note, no_adjustment, own_file, prepared_by,
                                 approved_by, own_number, signed_on, consulted_on, drafted)
                = (select k.reviewed_on, k.review_way, k.review_place, k.review_note, k.no_adjustment, k.own_file, k.prepared_by,
                          k.approved_by, k.own_number, k.signed_on, k.consulted_on, k.drafted
                     from jsonb_populate_recordset(null::report, c.kept -> 'report') k)
              from report_correction c where c.obligation = r.obligation and c.ended_at is null and r.obligation = ?
            """;

    /** What the cluster came to holds as long as the unit gives itself the same. */
    private static final String KEEP_CHECK = """
            update unit_score s set checked_total = k.checked_total, reason = k.reason, checked_by = k.checked_by,
                   checked_at = k.checked_at
              from report_correction c cross join lateral jsonb_populate_recordset(null::unit_score, c.kept -> 'unit_score') k
             where c.obligation = s.obligation and c.ended_at is null and s.obligation = ?
               and (k.total, k.scale) = (s.total, s.scale)
            """;

    private final JdbcClient database;

    KeptRows(JdbcClient database) {
        this.database = database;
    }

    void restore(long obligation) {
        for (String part : PARTS) {
            run("delete from " + part + " where obligation = ?", obligation);
            run(
                    "insert into " + part + " select k.* from report_correction c cross join lateral"
                            + " jsonb_populate_recordset(null::" + part + ", c.kept -> '" + part + "') k"
                            + " where c.obligation = ? and c.ended_at is null",
                    obligation);
        }
        run(RESTORE_REPORT, obligation);
    }

    void keepCheck(long obligation) {
        run(KEEP_CHECK, obligation);
    }

    private void run(String sql, long obligation) {
        database.sql(sql).param(obligation).update();
    }
}
