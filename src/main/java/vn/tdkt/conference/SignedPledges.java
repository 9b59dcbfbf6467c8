package vn.tdkt.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceEvents.PledgesSigned;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.ObligationEvents.YearOpened;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;

/**
 * A pledge signed at the closing conference belongs to the next year and is not asked again: it is met at once when that
 * year is open, or the moment it opens.
 */
@Component
class SignedPledges {

    private static final String KIND = "pledge";
    private static final String KEPT = """
            select o.debtor as cluster, c.held_on as "on", c.pledge_scan as scan, c.recorded_by as account,
                   array_agg(p.unit order by p.unit) as units
              from conference c join obligation o on o.id = c.obligation join conference_pledge p on p.conference = c.obligation
             where o.year = ? group by o.debtor, c.held_on, c.pledge_scan, c.recorded_by order by o.debtor
            """;

    private final JdbcClient database;
    private final Obligations obligations;
    private final OutsideRecords outside;
    private final Names names;

    SignedPledges(JdbcClient database, Obligations obligations, OutsideRecords outside, Names names) {
        this.database = database;
        this.obligations = obligations;
        this.outside = outside;
        this.names = names;
    }

    @EventListener
    void meet(PledgesSigned signed) {
        Set<String> units = Set.copyOf(signed.units());
        obligations.ofYear(signed.year(), KIND).stream()
                .filter(pledge -> units.contains(pledge.debtor().code()))
                .filter(pledge -> !pledge.state().settled())
                .forEach(pledge -> meet(pledge, signed));
    }

    /** The conference was held before its year opened here. */
    @EventListener
    void meetWhatWasKept(YearOpened opened) {
        List<PledgesSigned> kept = database.sql(KEPT)
                .param(opened.year() - 1)
                .query((row, number) -> new PledgesSigned(
                        row.getString("cluster"),
                        opened.year(),
                        List.of((String[]) row.getArray("units").getArray()),
                        row.getObject("on", LocalDate.class),
                        row.getObject("scan", Long.class),
                        row.getString("account")))
                .list();
        kept.forEach(this::meet);
    }

    private void meet(Obligation pledge, PledgesSigned signed) {
        obligations.askIfPlanned(pledge.id());
        outside.onBehalf(
                pledge.id(), signature(names.of(pledge.debtor()), signed.on(), signed.scan()), signed.account());
    }

    private static DoneOutside signature(String who, LocalDate on, @Nullable Long scan) {
        return new DoneOutside(
                DoneOutside.Way.MEETING, on, who, "Ký giao ước thi đua tại hội nghị tổng kết của cụm, khối", scan);
    }
}
