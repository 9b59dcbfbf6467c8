package vn.tdkt.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of one year, loaded once: the most specific one holds, unit before cluster before year before default. */
public record YearDates(int year, Map<String, Milestone> milestones, List<MilestoneDate> moved, DaysOff daysOff) {

    /**
     * The day by whose end the milestone is due for that unit or cluster; an override is taken as it was set, a default
     * follows the milestone's rule for days off.
     */
    public LocalDate due(String milestone, @Nullable String cluster, @Nullable String unit) {
        return find(milestone, null, unit)
                .or(() -> find(milestone, cluster, null))
                .orElseGet(() -> dueForAll(milestone));
    }

    /** The day for everybody who has no date of its own. */
    public LocalDate dueForAll(String milestone) {
        Milestone step = milestone(milestone);
        return moved.stream()
                .filter(date -> date.milestone().equals(milestone) && date.cluster() == null && date.unit() == null)
                .map(MilestoneDate::due)
                .findFirst()
                .orElseGet(() -> daysOff.apply(step.dayOffRule(), step.defaultDate(year)));
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public Milestone milestone(String code) {
        Milestone found = milestones.get(code);
        if (found == null) {
            throw new NoSuchElementException("Không có mốc thời gian mã " + code + ".");
        }
        return found;
    }

    private Optional<LocalDate> find(String milestone, @Nullable String cluster, @Nullable String unit) {
        return moved.stream()
                .filter(date -> date.milestone().equals(milestone))
                .filter(date ->
                        unit != null ? unit.equals(date.unit()) : cluster != null && cluster.equals(date.cluster()))
                .map(MilestoneDate::due)
                .findFirst();
    }
}
