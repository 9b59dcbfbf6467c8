package vn.tdkt.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What dies when: evenly spread over the days and answers of an undisturbed run, at a random moment of each part. */
record Plan(List<Blow> blows) {

    private static final int LONGEST_PAUSE_MILLIS = 700;

    static Plan of(Random chance, int kills, int databaseKills, int progress) {
        List<Blow> blows = new ArrayList<>();
        int all = kills + databaseKills;
        for (int i = 0; i < all; i++) {
            int at = (int) ((i + chance.nextDouble()) * (progress - 2) / all) + 1;
            boolean database = databaseKills > 0 && i % (all / databaseKills) == all / databaseKills / 2;
            boolean orderly = chance.nextBoolean();
            blows.add(new Blow(
                    at,
                    chance.nextInt(LONGEST_PAUSE_MILLIS),
                    database ? orderly ? Victim.DATABASE_AT_ONCE : Victim.DATABASE : Victim.NODE));
        }
        return new Plan(blows);
    }

    /** Who dies, and how. */
    enum Victim {
        NODE,
        DATABASE_AT_ONCE,
        DATABASE
    }

    /** Once so many days and answers are done and so long after. */
    record Blow(int progress, int pauseMillis, Victim victim) {}
}
