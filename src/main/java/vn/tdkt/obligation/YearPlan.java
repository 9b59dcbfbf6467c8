package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opening a year would do, shown before it is done.
 *
 * @param lines every obligation with its date
 * @param warnings sentences about collisions, missing holidays and units that would owe nothing; none of them stops
 */
public record YearPlan(int year, List<Line> lines, List<String> warnings) {

    /**
     * One obligation of the plan.
     *
     * @param parent index in the plan of the line this one feeds, null at the top
     * @param note why its date deserves a look, e.g. that nobody works on it; empty otherwise
     */
    public record Line(
            Kind kind,
            Party debtor,
            String debtorName,
            Party receiver,
            @Nullable Integer parent,
            LocalDate due,
            String note) {}
}
