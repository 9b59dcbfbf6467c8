package vn.tdkt.sandbox.rehearsal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What came of a day: answers given, what its last round had to leave, and where the time went. */
final class Tally {

    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger withoutPlayer = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicLong jobNanos = new AtomicLong();
    private final AtomicLong answerNanos = new AtomicLong();

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

    /** Time in which the engine's jobs were waited for. */
    void jobsTook(long nanos) {
        jobNanos.addAndGet(nanos);
    }

    /** Time in which people were at work. */
    void answersTook(long nanos) {
        answerNanos.addAndGet(nanos);
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

    Duration jobs() {
        return Duration.ofNanos(jobNanos.get());
    }

    Duration answers() {
        return Duration.ofNanos(answerNanos.get());
    }
}
