package vn.tdkt.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.organisation.HeadWay;

/**
 * A plan as the head's officer types it; what is missing is named when it is handed in.
 *
 * @param outside filled when the conference was held without this system
 * @param contribution what members contribute, blank when nothing is collected
 * @param delegates by name; may stay empty, each unit then sends a leader and an officer
 * @param nextHead code of the unit proposed to lead next year
 */
public record ConferencePlanAnswer(
        @Nullable DoneOutside outside,
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        boolean wholeDay,
        @Nullable String place,
        @Nullable String hall,
        @Nullable Integer headcount,
        @Nullable String payer,
        @Nullable String contribution,
        List<String> programme,
        List<Speaker> speakers,
        List<Delegate> delegates,
        List<Guest> guests,
        @Nullable String nextHead,
        @Nullable HeadWay nextHeadWay) {

    public ConferencePlanAnswer {
        programme = Objects.requireNonNullElse(programme, List.of());
        speakers = Objects.requireNonNullElse(speakers, List.of());
        delegates = Objects.requireNonNullElse(delegates, List.of());
        guests = Objects.requireNonNullElse(guests, List.of());
    }

    /** A member unit that speaks. */
    public record Speaker(@Nullable String unit, @Nullable String topic) {}

    /** Somebody a member unit sends. */
    public record Delegate(
            @Nullable String unit,
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone) {}

    /** @param account null for a guest without one, who is invited on paper */
    public record Guest(
            @Nullable String name,
            @Nullable String office,
            @Nullable String account) {}
}
