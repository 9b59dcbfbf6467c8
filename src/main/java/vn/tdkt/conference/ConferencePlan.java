package vn.tdkt.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.HeadWay;

/**
 * A complete plan.
 *
 * @param round how often opinions were asked so far
 * @param askedDay the day of the conference that they were last asked about, null before
 * @param postponedWhy why it was put off, null when it never was
 * @param postponedFrom the day it was put off from
 */
public record ConferencePlan(
        long obligation,
        LocalDate day,
        LocalTime startsAt,
        boolean wholeDay,
        String place,
        String hall,
        int headcount,
        String payer,
        String contribution,
        @Nullable String nextHead,
        @Nullable HeadWay nextHeadWay,
        int round,
        @Nullable LocalDate askedDay,
        @Nullable String postponedWhy,
        @Nullable LocalDate postponedFrom,
        List<String> programme,
        List<Speaker> speakers,
        List<Delegate> delegates,
        List<Guest> guests) {

    private static final LocalTime NOON = LocalTime.NOON;

    /** Two that begin on the same side of noon, or one that fills the day, cannot both be attended. */
    boolean meets(LocalTime begins, boolean fillsTheDay) {
        return wholeDay || fillsTheDay || startsAt.isBefore(NOON) == begins.isBefore(NOON);
    }

    /** E.g. "Hội trường tầng III, Thanh tra tỉnh". */
    String where() {
        return hall.isBlank() ? place : hall + ", " + place;
    }

    /** A member unit that speaks. */
    public record Speaker(String unit, String topic) {}

    /** Somebody a member unit sends. */
    public record Delegate(String unit, String name, String title, String phone) {}

    /** @param account null for a guest who is invited on paper */
    public record Guest(
            String name, String office, @Nullable String account) {}
}
