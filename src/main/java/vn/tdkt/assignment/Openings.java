package vn.tdkt.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Obligations;

/** Asks each morning for what opens: a window begins, a new month has come. */
@Service
@Transactional
public class Openings {

    private final AssignmentRows rows;
    private final Obligations obligations;
    private final Clock clock;

    Openings(AssignmentRows rows, Obligations obligations, Clock clock) {
        this.rows = rows;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** Asked a second time it finds nothing. */
    public void askWhatOpens() {
        rows.openBy(LocalDate.now(clock)).forEach(obligations::ask);
    }
}
