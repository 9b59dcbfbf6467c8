package vn.tdkt.report;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points of units as rows: what each gave itself, and what its cluster came to. */
@Component
class UnitScores {

    private static final String OF_MEMBERS = """
            select o.id as obligation, u.name, o.state, s.scale, s.total, s.checked_total, s.reason, s.sheet,
                   (select max(d.id) from document d where d.obligation = o.id and d.type = 'report-summary') as summary
              from obligation o join unit u on u.code = o.debtor
              left join counted_score s on s.obligation = o.id
             where o.parent = :parent and o.kind = any(:kinds) and o.debtor_kind = 'UNIT'
                   and o.state not in ('WITHDRAWN', 'EXCUSED') order by u.name
            """;

    private static final String CHECK = """
            insert into unit_score (obligation, scale, checked_total, reason, checked_by, checked_at)
            select o.id, ?, ?, ?, ?, ? from obligation o where o.id = ?
               and not exists (select from report_correction c where c.obligation = o.id and c.ended_at is null)
            on conflict (obligation) do update
               set checked_total = excluded.checked_total, reason = excluded.reason,
                   checked_by = excluded.checked_by, checked_at = excluded.checked_at
            """;

    /** While a unit corrects its report, its accepted points are those that are checked. */
    private static final String CHECK_KEPT = """
            update report_correction c set kept = jsonb_set(c.kept, '{unit_score}',
                   (select coalesce(jsonb_agg(k || jsonb_build_object('checked_total', cast(? as numeric), 'reason', cast(? as text),
                           'checked_by', cast(? as text), 'checked_at', cast(? as timestamptz))), '[]')
                      from jsonb_array_elements(c.kept -> 'unit_score') k))
             where c.obligation = ? and c.ended_at is null
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Outlines outlines;
    private final Clock clock;

    UnitScores(JdbcClient database, JdbcTemplate batches, Outlines outlines, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.outlines = outlines;
        this.clock = clock;
    }

    Optional<SelfScore> of(long obligation) {
        return database.sql(
                        "select total, scale, sheet from unit_score where obligation = ? and total is not null and sheet is not null")
                .param(obligation)
                .query(SelfScore.class)
                .optional();
    }

    /** What the unit gives itself anew; what its cluster checked before is checked again. */
    void give(long obligation, SelfScore score, String account) {
        database.sql("delete from unit_score where obligation = ?")
                .param(obligation)
                .update();
        database.sql(
                        "insert into unit_score (obligation, scale, total, sheet, given_by, given_at) values (?, ?, ?, ?, ?, ?)")
                .params(obligation, score.scale(), score.total(), score.sheet(), account, now())
                .update();
    }

    /** Members of a cluster by name, those without points too. */
    List<MemberScore> ofMembers(long parent) {
        return database.sql(OF_MEMBERS)
                .param("parent", parent)
                .param("kinds", outlines.selfScored())
                .query(MemberScore.class)
                .list();
    }

    /** What the cluster came to; the unit's own points stay as they are. */
    void check(List<Checked> checked, String account) {
        batches.batchUpdate(
                CHECK,
                checked.stream()
                        .map(one ->
                                new Object[] {one.scale(), one.total(), one.reason(), account, now(), one.obligation()})
                        .toList());
        batches.batchUpdate(
                CHECK_KEPT,
                checked.stream()
                        .map(one -> new Object[] {one.total(), one.reason(), account, now(), one.obligation()})
                        .toList());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Points of one member as its cluster sees them. */
    record Checked(
            long obligation,
            BigDecimal scale,
            BigDecimal total,
            @Nullable String reason) {}
}
