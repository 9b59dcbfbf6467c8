package vn.tdkt.sandbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something by real time. */
final class Patience {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private Patience() {}

    /** Whether it came true in time. */
    static boolean until(BooleanSupplier happened, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        }
    }
}
