package vn.tdkt.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that differs from a milestone's default: of the whole year, or in it of one cluster or one unit.
 *
 * @param reason why it was moved, as it is shown to those it concerns
 */
public record MilestoneDate(
        int year,
        String milestone,
        @Nullable String cluster,
        @Nullable String unit,
        LocalDate due,
        String reason) {}
