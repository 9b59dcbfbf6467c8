package vn.tdkt.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** When a reminder falls, in days before the day due: 7, 3, 1, 0; once late, on the first day and every 7 days after. */
final class Slot {

    private static final int[] BEFORE = {0, 1, 3, 7};
    private static final int REPEAT = 7;

    private Slot() {}

    /** How far ahead something due deserves a word. */
    static LocalDate horizon(LocalDate today) {
        return today.plusDays(BEFORE[BEFORE.length - 1]);
    }

    /** The latest slot reached by today, so that of several missed ones only the nearest is caught up; empty before the first. */
    static OptionalInt reached(LocalDate due, LocalDate today) {
        int left = (int) ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            int late = -left;
            return OptionalInt.of(-(1 + (late - 1) / REPEAT * REPEAT));
        }
        for (int slot : BEFORE) {
            if (left <= slot) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }
}
