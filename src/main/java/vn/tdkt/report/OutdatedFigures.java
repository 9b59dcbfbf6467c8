package vn.tdkt.report;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Obligation;

/** Issued reports of many that no longer agree with what they were made of. */
@Service
@Transactional(readOnly = true)
public class OutdatedFigures {

    private static final String SINCE = """
            with recursive below (id) as (
                select id from obligation where parent = :parent or year = :year and kind = :kind
                union select o.id from obligation o join below b on o.parent = b.id
            )
            select coalesce(u.name, k.name, o.debtor) as name, c.reason, c.ended_at, c.changes
              from report_correction c join below b on b.id = c.obligation join obligation o on o.id = b.id
              left join unit u on o.debtor_kind = 'UNIT' and u.code = o.debtor
              left join cluster k on o.debtor_kind = 'CLUSTER' and k.code = o.debtor
             where c.changes is not null and c.ended_at > :since order by c.id
            """;

    private final JdbcClient database;
    private final StatedFigures stated;
    private final TotalFigures totals;
    private final Outlines outlines;
    private final FigureJson json;

    OutdatedFigures(
            JdbcClient database, StatedFigures stated, TotalFigures totals, Outlines outlines, FigureJson json) {
        this.database = database;
        this.stated = stated;
        this.totals = totals;
        this.outlines = outlines;
        this.json = json;
    }

    /** Empty when nothing was issued yet, or when it still agrees; the same number of statements however many report. */
    public Optional<Outdated> of(Obligation obligation) {
        if (!stated.concern(obligation)) {
            return Optional.empty();
        }
        return stated.last(obligation)
                .map(last -> new Outdated(
                        last.number(),
                        last.issuedOn(),
                        Change.between(last.figures(), totals.of(obligation)),
                        since(obligation, last.at())))
                .filter(one -> !one.totals().isEmpty() || !one.corrected().isEmpty());
    }

    private List<Corrected> since(Obligation obligation, Instant drafted) {
        Source source = outlines.named(obligation.kind()).sourceOf(obligation);
        return database.sql(SINCE)
                .param("parent", source.parent())
                .param("year", source.year())
                .param("kind", source.kind())
                .param("since", Timestamp.from(drafted))
                .query((row, number) -> new Corrected(
                        row.getString("name"),
                        row.getString("reason"),
                        row.getTimestamp("ended_at").toInstant(),
                        json.changes(row.getString("changes"))))
                .list();
    }

    /**
     * What no longer agrees.
     *
     * @param number of the issued document, null of one that gets none
     * @param totals what it says, and what would be right now
     * @param corrected who corrected its report after that document was drafted
     */
    public record Outdated(
            @Nullable String number, @Nullable LocalDate issuedOn, List<Change> totals, List<Corrected> corrected) {}

    /** Somebody's corrected report. */
    public record Corrected(String name, String reason, Instant at, List<Change> changes) {}
}
