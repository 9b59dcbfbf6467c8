package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.History.Act;

/** Where every move of an obligation is written: the obligation itself, by its version, and its history. */
@Component
class Ledger {

    private final ObligationRepository repository;
    private final History history;
    private final Cycles cycles;

    Ledger(ObligationRepository repository, History history, Cycles cycles) {
        this.repository = repository;
        this.history = history;
        this.cycles = cycles;
    }

    /** Refuses an unknown id with {@link NoSuchElementException}. */
    Obligation get(long id) {
        return repository
                .findById(id)
                .orElseThrow(() -> new NoSuchElementException("Không có nghĩa vụ số " + id + "."));
    }

    /** As {@link #save}, for a change of date: keeps the day before and the day after it. */
    Obligation saveDated(
            Obligation obligation,
            Act act,
            @Nullable String account,
            @Nullable String reason,
            @Nullable LocalDate from) {
        cycles.refuseIfClosed(obligation.year());
        Obligation saved = repository.save(obligation);
        history.write(saved, act, account, reason, from, saved.currentDue());
        return saved;
    }

    /** Refuses any change in a year that is closed. */
    Obligation save(Obligation obligation, Act act, @Nullable String account, @Nullable String reason) {
        cycles.refuseIfClosed(obligation.year());
        Obligation saved = repository.save(obligation);
        history.write(saved, act, account, reason);
        return saved;
    }
}
