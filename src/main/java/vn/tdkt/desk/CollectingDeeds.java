package vn.tdkt.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.report.Collecting;

/** Whoever consolidates stops waiting from the board, as in its task "Theo dõi, đôn đốc, chốt nhận". */
@Service
@Transactional
class CollectingDeeds {

    private final Collecting collecting;
    private final Obligations obligations;
    private final CurrentPerson current;

    CollectingDeeds(Collecting collecting, Obligations obligations, CurrentPerson current) {
        this.collecting = collecting;
        this.obligations = obligations;
        this.current = current;
    }

    boolean mayClose(long id) {
        Obligation obligation = obligations.get(id);
        return isFor(obligation) && collecting.waits(obligation);
    }

    /** Refuses who would not have the task, and what {@link Collecting#closeNow} refuses. */
    void close(long id, @Nullable String reason) {
        Obligation obligation = obligations.get(id);
        if (!isFor(obligation)) {
            throw new NotAllowed();
        }
        collecting.closeNow(obligation, reason, current.person());
    }

    private boolean isFor(Obligation obligation) {
        return current.in(obligation.debtor().officers(obligation.year()));
    }
}
