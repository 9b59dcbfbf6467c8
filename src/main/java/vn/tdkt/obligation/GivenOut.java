package vn.tdkt.obligation;

import java.time.LocalDate;

/**
 * Work that somebody gives out beside the plan of a year.
 *
 * @param title what is owed, in the words of who gives it out
 * @param undated it has no date; {@code due} only orders it in lists
 */
public record GivenOut(String kind, Party debtor, Party receiver, String title, LocalDate due, boolean undated) {}
