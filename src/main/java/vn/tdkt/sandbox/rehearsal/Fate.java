package vn.tdkt.sandbox.rehearsal;

import java.util.SplittableRandom;
import vn.tdkt.obligation.State;

/** What becomes of one obligation, and how many of a hundred it happens to. */
public enum Fate {
    ON_TIME(65, State.ACCEPTED),
    LATE(12, State.ACCEPTED),
    SUPPLEMENTED(7, State.ACCEPTED),
    SENT_OUTSIDE(5, State.ACCEPTED),
    /** Its head writes down that it came on paper. */
    RECORDED(3, State.ACCEPTED),
    MISSING(5, State.MISSED),
    EXCUSED(3, State.EXCUSED);

    private final int percent;
    private final State end;

    Fate(int percent, State end) {
        this.percent = percent;
        this.end = end;
    }

    public State end() {
        return end;
    }

    /** Of what a member owes; depends on nothing but the seed and whose obligation it is. */
    public static Fate of(long seed, int year, String kind, String debtor) {
        int drawn = chance(seed, year, kind, debtor).nextInt(100);
        for (Fate fate : values()) {
            drawn -= fate.percent;
            if (drawn < 0) {
                return fate;
            }
        }
        throw new IllegalStateException("The shares are less than a whole");
    }

    /** Of what somebody owes whom others wait for: a head of a cluster, an office, a unit nominated for an award. */
    public static Fate ofLeading(long seed, int year, String kind, String debtor) {
        return of(seed, year, kind, debtor) == LATE ? LATE : ON_TIME;
    }

    /** More draws for the same obligation: the first is its fate. */
    static SplittableRandom chance(long seed, int year, String kind, String debtor) {
        long whose = (year + "/" + kind + "/" + debtor).hashCode();
        return new SplittableRandom(seed ^ (whose << Integer.SIZE) ^ whose);
    }
}
