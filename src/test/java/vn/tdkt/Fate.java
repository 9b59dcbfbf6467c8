package vn.tdkt;

import java.util.List;
import java.util.Random;
import vn.tdkt.obligation.State;

/** What becomes of one unit's report, and how often that is so in a province of ordinary diligence. */
enum Fate {
    ON_TIME(60, State.ACCEPTED),
    LATE(12, State.ACCEPTED),
    SUPPLEMENTED(8, State.ACCEPTED),
    SENT_OUTSIDE(5, State.ACCEPTED),
    RECORDED_BY_HEAD(4, State.ACCEPTED),
    MISSING(5, State.MISSED),
    EXCUSED(3, State.EXCUSED),
    WITHDRAWN(1, State.WITHDRAWN),
    DISSOLVED(2, State.WITHDRAWN);

    private final int percent;
    private final State end;

    Fate(int percent, State end) {
        this.percent = percent;
        this.end = end;
    }

    State end() {
        return end;
    }

    /** Of an ordinary member. */
    static Fate drawn(Random chance) {
        int drawn = chance.nextInt(100);
        for (Fate fate : values()) {
            drawn -= fate.percent;
            if (drawn < 0) {
                return fate;
            }
        }
        throw new IllegalStateException("The shares are less than a whole");
    }

    /** Of a unit that leads a cluster: it reports, in time or late. */
    static Fate drawnForHead(Random chance) {
        return List.of(ON_TIME, ON_TIME, ON_TIME, LATE).get(chance.nextInt(4));
    }
}
