package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.cycle.Milestone;
import vn.tdkt.cycle.MilestoneDate;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** The dates of a year as the page shows them. */
record YearShown(int year, List<Step> milestones, List<Moved> moved) {

    static YearShown of(YearDates dates, Organisation organisation) {
        Map<String, Cluster> clusters = organisation.clusters(dates.moved().stream()
                .flatMap(date -> Stream.ofNullable(date.cluster()))
                .toList());
        Map<String, Unit> units = organisation.units(dates.moved().stream()
                .flatMap(date -> Stream.ofNullable(date.unit()))
                .toList());
        YearDates untouched = new YearDates(dates.year(), dates.milestones(), List.of(), dates.daysOff());
        return new YearShown(
                dates.year(),
                dates.milestones().values().stream()
                        .sorted(Comparator.comparing(Milestone::ordinal))
                        .map(milestone -> step(milestone, dates, untouched))
                        .toList(),
                dates.moved().stream()
                        .map(date -> new Moved(
                                dates.milestone(date.milestone()).name(),
                                scope(date, clusters, units),
                                date.due(),
                                date.reason()))
                        .toList());
    }

    private static Step step(Milestone milestone, YearDates dates, YearDates untouched) {
        LocalDate due = dates.dueForAll(milestone.code());
        return new Step(
                milestone.code(),
                milestone.name(),
                milestone.phraseFor(due),
                untouched.dueForAll(milestone.code()),
                due,
                dates.daysOff().reason(due).orElse(""),
                milestone.dayOffRule());
    }

    private static String scope(MilestoneDate date, Map<String, Cluster> clusters, Map<String, Unit> units) {
        if (date.cluster() != null) {
            return Objects.requireNonNull(clusters.get(date.cluster())).name();
        }
        return date.unit() == null
                ? "Cả năm"
                : Objects.requireNonNull(units.get(date.unit())).name();
    }

    /**
     * @param byDefault the date without anybody having moved it
     * @param dayOff why nobody works on it, empty for a working day
     */
    record Step(
            String code,
            String name,
            String phrase,
            LocalDate byDefault,
            LocalDate due,
            String dayOff,
            DayOffRule rule) {}

    /** @param scope the whole year, a cluster or a unit by name */
    record Moved(String milestone, String scope, LocalDate due, String reason) {}
}
