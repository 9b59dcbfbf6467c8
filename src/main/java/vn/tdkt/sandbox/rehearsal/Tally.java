package vn.tdkt.sandbox.rehearsal;

import java.util.concurrent.atomic.AtomicInteger;

/** What came of a day: answers given, and what its last round had to leave. */
final class Tally {

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger withoutPlayer = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();

    void beginRound() {
        refused.set(0);
        withoutPlayer.set(0);
        again.set(0);
    }

    void count(Scene.Outcome outcome) {
        (switch (outcome) {
                    case ANSWERED -> answered;
                    case REFUSED -> refused;
                    case NO_PLAYER -> withoutPlayer;
                    case AGAIN -> again;
                })
                .incrementAndGet();
    }

    int answered() {
        return answered.get();
    }

    int refused() {
        return refused.get();
    }

    int withoutPlayer() {
        return withoutPlayer.get();
    }

    /** What has to be tried once more: a node or the database went away. */
    int again() {
        return again.get();
    }
}
