package vn.tdkt.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a person's calendar: one thing that is owed for its body, or what many others owe by that day.
 *
 * @param id of the obligation, null for what others owe
 * @param title what a letter calls it, null for what its kind says
 * @param who name of the debtor, null for what others owe
 * @param whom name of the receiver, null for what others owe
 * @param open how many are still to come; of one alone 1 or 0
 */
record Deadline(
        @Nullable Long id,
        int year,
        String kind,
        @Nullable String title,
        LocalDate day,
        @Nullable String who,
        @Nullable String whom,
        int all,
        int open) {}
