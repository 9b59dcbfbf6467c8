package vn.tdkt.sandbox.rehearsal;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for its people, and the obligation it is about.
 *
 * @param step id of the task in its model
 * @param offeredTo group that may answer
 * @param takenBy account of who took it
 * @param created first day on a list
 * @param leading whether others wait for the debtor: a cluster, an office, the head of a cluster
 */
record OpenTask(
        String id,
        String step,
        String offeredTo,
        @Nullable String takenBy,
        LocalDate created,
        long obligation,
        int year,
        String kind,
        String debtor,
        LocalDate due,
        int supplements,
        boolean leading) {

    Fate fate(long seed) {
        return leading ? Fate.ofLeading(seed, year, kind, debtor) : Fate.of(seed, year, kind, debtor);
    }

    /** A number from 0 on, below that bound, the same whenever the obligation is looked at. */
    int draw(long seed, int bound) {
        SplittableRandom chance = Fate.chance(seed, year, kind, debtor);
        chance.nextInt();
        return chance.nextInt(bound);
    }
}
