package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.History.Act;
import vn.tdkt.obligation.ObligationEvents.Closed;
import vn.tdkt.obligation.ObligationEvents.CorrectionBegun;
import vn.tdkt.obligation.ObligationEvents.CorrectionDropped;

/** Đính chính: what was taken is changed after all, and goes on holding until the corrected version is taken. */
@Service
@Transactional
public class Corrections {

    private static final int WORKING_DAYS = 3;

    private final ObligationRepository repository;
    private final Obligations obligations;
    private final Ledger ledger;
    private final History history;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            ObligationRepository repository,
            Obligations obligations,
            Ledger ledger,
            History history,
            Cycles cycles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.obligations = obligations;
        this.ledger = ledger;
        this.history = history;
        this.cycles = cycles;
        this.events = events;
        this.clock = clock;
    }

    /** Its debtor found a mistake; refuses what was not taken, a day that is over, and a closed year. */
    public void begin(long id, @Nullable LocalDate until, String reason, String account) {
        begin(id, until, reason, account, Act.CORRECTION_BEGUN);
    }

    /** As {@link #begin}, but the receiver found it. */
    public void askFor(long id, @Nullable LocalDate until, String reason, String account) {
        begin(id, until, reason, account, Act.CORRECTION_ASKED);
    }

    private void begin(long id, @Nullable LocalDate until, String reason, String account, Act act) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = until == null ? cycles.daysOff().plusWorkingDays(today, WORKING_DAYS) : until;
        if (due.isBefore(today)) {
            throw new Refusal("Hạn đính chính không thể trước hôm nay; hãy chọn ngày khác.");
        }
        Obligation obligation = ledger.get(id);
        obligation.beginCorrection(due);
        ledger.save(obligation, act, account, reason);
        events.publishEvent(new CorrectionBegun(id, reason, account, act == Act.CORRECTION_ASKED));
    }

    /** Refuses one that is not open, or that waits for its receiver: that one is recalled first. */
    public void drop(long id, String reason, @Nullable String account) {
        Obligation obligation = ledger.get(id);
        if (obligation.correcting() == null || obligation.correcting() == State.SUBMITTED) {
            throw new Refusal("Không có bản đính chính nào đang soạn để thôi; hãy tải lại trang để xem tình hình mới.");
        }
        obligation.endCorrection();
        ledger.save(obligation, Act.CORRECTION_DROPPED, account, reason);
        events.publishEvent(new CorrectionDropped(id));
        events.publishEvent(new Closed(id));
    }

    /** Writes into the history that somebody whose report it was made of corrected that. */
    public void happenedBelow(long id, String text) {
        history.write(ledger.get(id), Act.FIGURES_CHANGED, null, text);
    }

    /** Whether the open correction was the receiver's wish, so that its debtor cannot simply drop it. */
    @Transactional(readOnly = true)
    public boolean wasAskedFor(long id) {
        return history.of(id).stream()
                .map(History.Entry::act)
                .filter(act -> act == Act.CORRECTION_ASKED || act == Act.CORRECTION_BEGUN)
                .reduce((earlier, later) -> later)
                .filter(act -> act == Act.CORRECTION_ASKED)
                .isPresent();
    }

    /** What is open when its year is closed ends: handed in counts as taken, anything else is dropped. */
    public void endWithYear(int year, String reason, String account) {
        for (Obligation open : repository.findByYearAndProgressCorrectingIsNotNull(year)) {
            if (open.correcting() == State.SUBMITTED) {
                obligations.accept(open.id(), null, account);
                events.publishEvent(new Closed(open.id()));
            } else {
                drop(open.id(), reason, account);
            }
        }
    }

    /** A unit that exists no more corrects nothing. */
    void dropOfUnitsEndedBefore(LocalDate day) {
        List<Obligation> open = repository.correctingOfUnitsEndedBefore(day);
        open.forEach(one -> drop(one.id(), "Đơn vị đã giải thể, sáp nhập", null));
    }
}
