package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceEvents.PledgesSigned;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.ObligationEvents.YearOpened;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.report.PledgeSigning;

/**
 * A pledge signed at the closing conference belongs to the next year and is not asked again: it is met at once when that
 * year is open, or the moment it opens.
 */
@Component
class SignedPledges {

    private static final String KIND = "pledge";
    private static final String KEPT = """
            select o.id as conference, c.held_on as "on", c.pledge_scan as scan, c.recorded_by as account,
                   array_agg(p.unit order by p.unit) as units
              from conference c join obligation o on o.id = c.obligation join conference_pledge p on p.conference = c.obligation
             where o.year = ? group by o.id, c.held_on, c.pledge_scan, c.recorded_by order by o.id
            """;

    private static final String HOW = "Ký giao ước thi đua tại hội nghị tổng kết của cụm, khối";

    private final JdbcClient database;
    private final Obligations obligations;
    private final PledgeSigning signing;

    SignedPledges(JdbcClient database, Obligations obligations, PledgeSigning signing) {
        this.database = database;
        this.obligations = obligations;
        this.signing = signing;
    }

    @EventListener
    void meet(PledgesSigned signed) {
        Set<String> units = Set.copyOf(signed.units());
        List<Obligation> pledges = obligations.ofYear(signed.year(), KIND).stream()
                .filter(pledge -> units.contains(pledge.debtor().code()))
                .toList();
        signing.accept(
                pledges,
                new PledgeSigning.Signed(signed.conference(), signed.on(), signed.scan(), HOW, signed.account()));
    }

    /** The conference was held before its year opened here. */
    @EventListener
    void meetWhatWasKept(YearOpened opened) {
        List<PledgesSigned> kept = database.sql(KEPT)
                .param(opened.year() - 1)
                .query((row, number) -> new PledgesSigned(
                        row.getLong("conference"),
                        opened.year(),
                        List.of((String[]) row.getArray("units").getArray()),
                        row.getObject("on", LocalDate.class),
                        row.getObject("scan", Long.class),
                        row.getString("account")))
                .list();
        kept.forEach(this::meet);
    }
}
