package vn.tdkt.obligation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.document.Attachments;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.Closed;

/** Records what was done outside the system, by its owner or on the owner's behalf; refuses the scan of another obligation. */
@Service
@Transactional
public class OutsideRecords {

    private final JdbcClient database;
    private final OutsideRows rows;
    private final Arrivals arrivals;
    private final Obligations obligations;
    private final Ledger ledger;
    private final Endings endings;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutsideRecords(
            JdbcClient database,
            OutsideRows rows,
            Arrivals arrivals,
            Obligations obligations,
            Ledger ledger,
            Endings endings,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.arrivals = arrivals;
        this.attachments = attachments;
        this.obligations = obligations;
        this.ledger = ledger;
        this.endings = endings;
        this.events = events;
        this.clock = clock;
    }

    /** The owner says how it was sent: it counts as submitted on the real day and still has to be received. */
    public void byOwner(long id, DoneOutside outside, String account) {
        store(id, outside, account, false);
        Obligation obligation = obligations.get(id);
        obligation.submit(outside.on());
        ledger.save(obligation, Act.RECORDED_OUTSIDE, account, describe(outside));
    }

    /** The receiving side holds the paper: it is accepted at once, also when it was counted as missed or not asked yet. */
    public void onBehalf(long id, DoneOutside outside, String account) {
        store(id, outside, account, true);
        Obligation obligation = obligations.get(id);
        obligation.recordDone(outside.on(), clock.instant());
        ledger.save(obligation, Act.RECORDED_OUTSIDE, account, describe(outside));
        events.publishEvent(new Closed(id));
        endings.settled(obligation);
        arrivals.enter(obligation, outside.on(), account);
    }

    /** A step of its way was done on paper; the step itself is recorded by who asks for this. */
    public void note(long id, DoneOutside outside, String account) {
        store(id, outside, account, false);
        obligations.note(id, describe(outside), account);
    }

    public Optional<DoneOutside> lastOf(long id) {
        return rows.lastOf(id);
    }

    /** Whether somebody else than its owner recorded it. */
    public boolean recordedOnBehalf(long id) {
        return database.sql("select exists (select from done_outside where obligation = ? and on_behalf)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void store(long id, DoneOutside outside, String account, boolean onBehalf) {
        outside.refuseUnlessComplete(LocalDate.now(clock));
        if (outside.fileId() != null) {
            attachments.own(id, outside.fileId());
        }
        database.sql("""
                insert into done_outside (obligation, way, done_on, done_by, note, file, account, on_behalf, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(id)
                .param(outside.way().name())
                .param(outside.on())
                .param(outside.who())
                .param(outside.note())
                .param(outside.fileId())
                .param(account)
                .param(onBehalf)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static String describe(DoneOutside outside) {
        return outside.way().label() + ", ngày " + outside.on() + ", " + outside.who();
    }
}
