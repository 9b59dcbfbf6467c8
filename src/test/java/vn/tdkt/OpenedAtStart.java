package vn.tdkt;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.YearOpening;

/** Opens the sample province's year in a server that a test starts in a process of its own. */
@Component
@ConditionalOnProperty("tdkt.test.opens-year")
class OpenedAtStart implements ApplicationRunner {

    private static final int YEAR = 2026;

    private final Cycles cycles;
    private final YearOpening opening;

    OpenedAtStart(Cycles cycles, YearOpening opening) {
        this.cycles = cycles;
        this.opening = opening;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!cycles.openedYears().contains(YEAR)) {
            opening.open(YEAR, "tdkt1");
        }
    }
}
