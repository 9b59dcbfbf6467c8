package vn.tdkt.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the board as the person may see it.
 *
 * @param unit name of the unit that is looked at, null when it is not one
 * @param numbers how many stand how, of everything that is looked at
 * @param history of this and all other years, the newest first
 */
record Board(
        LocalDate today,
        int year,
        List<Integer> years,
        List<Choice> clusters,
        @Nullable String unit,
        Glance glance,
        Map<Light, Integer> numbers,
        List<Choice> kinds,
        List<Row> rows,
        Lists lists,
        List<Standing.Week> weeks,
        List<History> history) {

    record Choice(String code, String name) {}

    /**
     * What goes on now.
     *
     * @param phases parts of the year in which something is waited for
     * @param next the next day something is due on, null when nothing is
     * @param what what is due then
     */
    record Glance(List<String> phases, @Nullable LocalDate next, List<String> what, int open) {}

    /** A cluster, or a unit of the one cluster that is looked at; {@code cells} by kind. */
    record Row(String place, String name, Map<String, Cell> cells) {}

    /**
     * @param light the most pressing of those in it
     * @param worstDays how late the latest one is
     */
    record Cell(Light light, int total, Map<Light, Integer> numbers, int worstDays) {}

    /** @param asked all that is looked at, where it is little enough to be listed */
    record Lists(Listed late, Listed week, Listed asked) {}

    record Listed(int found, int pageSize, List<Line> lines) {}

    /** An obligation as a list shows it; {@code due} is the day that counts now, null for what has none. */
    record Line(
            long id,
            String who,
            String cluster,
            String place,
            @Nullable String unit,
            String what,
            @Nullable LocalDate due,
            boolean extended,
            @Nullable LocalDate submittedOn,
            Light light,
            String label,
            int days) {}

    /** @param daysLate of all that came late, together */
    record History(int year, int total, Map<Light, Integer> numbers, int daysLate) {}
}
