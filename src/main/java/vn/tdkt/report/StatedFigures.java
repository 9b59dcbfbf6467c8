package vn.tdkt.report;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;

/** The totals that a document made of several reports states: written down as it is drafted, never changed once it is out. */
@Component
class StatedFigures {

    private static final String LAST = """
            select f.figures, f.stated_at, d.issued_reference, d.issued_date
              from stated_figures f join document d on d.id = f.document
             where f.obligation = :id and (d.state = 'ISSUED' or :unnumbered and d.state = 'APPROVED')
             order by d.id desc limit 1
            """;

    private final JdbcClient database;
    private final TotalFigures totals;
    private final Outlines outlines;
    private final Kinds kinds;
    private final FigureJson json;
    private final Clock clock;

    StatedFigures(
            JdbcClient database, TotalFigures totals, Outlines outlines, Kinds kinds, FigureJson json, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.outlines = outlines;
        this.kinds = kinds;
        this.json = json;
        this.clock = clock;
    }

    /** Whether its document is made of others' reports. */
    boolean concern(Obligation obligation) {
        return obligation.debtor().kind() != PartyKind.UNIT
                && outlines.find(obligation.kind())
                        .filter(outline -> outline.words() != null)
                        .isPresent();
    }

    /** Keeps what the draft says, in place of what an earlier version of it said. */
    void keep(Obligation obligation, List<Long> drafted) {
        if (!concern(obligation) || drafted.isEmpty()) {
            return;
        }
        database.sql("""
                insert into stated_figures (document, obligation, figures, stated_at) values (?, ?, cast(? as jsonb), ?)
                on conflict (document) do update set figures = excluded.figures, stated_at = excluded.stated_at
                """)
                .param(drafted.get(0))
                .param(obligation.id())
                .param(json.write(totals.of(obligation)))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** What the newest document that left the house says; empty before there is one. */
    Optional<Stated> last(Obligation obligation) {
        boolean unnumbered = kinds.named(obligation.kind()).unnumbered() && obligation.state() == State.ACCEPTED;
        return database.sql(LAST)
                .param("id", obligation.id())
                .param("unnumbered", unnumbered)
                .query((row, number) -> {
                    Date issued = row.getDate("issued_date");
                    return new Stated(
                            row.getString("issued_reference"),
                            issued == null ? null : issued.toLocalDate(),
                            row.getTimestamp("stated_at").toInstant(),
                            json.figures(row.getString("figures")));
                })
                .optional();
    }

    /**
     * What one document says.
     *
     * @param number null of one that gets none
     */
    record Stated(@Nullable String number, @Nullable LocalDate issuedOn, Instant at, List<Figure> figures) {}
}
