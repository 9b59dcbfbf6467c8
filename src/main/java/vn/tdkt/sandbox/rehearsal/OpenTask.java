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
 * @param until by the end of which day the task itself is to be done
 * @param about what an opinion was asked about and in which round; empty for what is owed once a year
 * @param leading whether others wait for the debtor: a cluster, an office, the head of a cluster
 * @param waiting whether something that was handed in below waits for its receipt
 */
record OpenTask(
        String id,
        String step,
        String offeredTo,
        @Nullable String takenBy,
        LocalDate created,
        LocalDate until,
        long obligation,
        int year,
        String kind,
        String debtor,
        String receiver,
        String about,
        LocalDate due,
        int supplements,
        boolean leading,
        boolean waiting) {

    private static final String NOMINATED = "award-dossier";

    Fate fate(long seed) {
        return leading || kind.equals(NOMINATED)
                ? Fate.ofLeading(seed, year, kind, whose())
                : Fate.of(seed, year, kind, whose());
    }

    /** A number from 0 on, below that bound, the same whenever the obligation is looked at. */
    int draw(long seed, int bound) {
        SplittableRandom chance = Fate.chance(seed, year, kind, whose());
        chance.nextInt();
        return chance.nextInt(bound);
    }

    /** Another such number, for another question. */
    int draw(long seed, String question, int bound) {
        return Fate.chance(seed, year, kind, whose() + "?" + question).nextInt(bound);
    }

    /** The same in every run, as ids need not be. */
    String whose() {
        return about.isEmpty() ? debtor : debtor + "/" + about;
    }

    boolean isPreparation() {
        return step.equals("userTask_prepareReport") || kind.equals("pledge");
    }
}
