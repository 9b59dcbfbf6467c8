package vn.tdkt.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Weekends and the holidays the office entered, held in memory for one piece of work. */
public record DaysOff(Map<LocalDate, String> holidays) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Why nobody works on that day; empty for a working day. */
    public Optional<String> reason(LocalDate day) {
        if (holidays.containsKey(day)) {
            return Optional.of(holidays.get(day));
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of("Thứ Bảy");
            case SUNDAY -> Optional.of("Chủ nhật");
            default -> Optional.empty();
        };
    }

    /** Whether holidays of that year were entered at all; without them only weekends are known. */
    public boolean knows(int year) {
        return holidays.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /** The day itself, or the working day before or after it, as the rule says. */
    public LocalDate apply(DayOffRule rule, LocalDate day) {
        return switch (rule) {
            case KEEP -> day;
            case BEFORE -> walk(day, date -> date.minusDays(1));
            case AFTER -> walk(day, date -> date.plusDays(1));
        };
    }

    /** The day that comes the given number of working days later. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            reached = walk(reached.plusDays(1), date -> date.plusDays(1));
        }
        return reached;
    }

    private LocalDate walk(LocalDate day, UnaryOperator<LocalDate> step) {
        LocalDate reached = day;
        while (WEEKEND.contains(reached.getDayOfWeek()) || holidays.containsKey(reached)) {
            reached = step.apply(reached);
        }
        return reached;
    }
}
