package vn.tdkt.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearDatesTests {

    private static final String UNITS = "six-month-unit-report";
    private static final LocalDate TET = LocalDate.of(2026, 2, 17);

    @Test
    void takesTheUnitsDateBeforeTheClustersBeforeTheYearsBeforeTheDefault() {
        YearDates dates = dates(
                DayOffRule.KEEP,
                new MilestoneDate(2026, UNITS, null, null, LocalDate.of(2026, 7, 1), "cả tỉnh"),
                new MilestoneDate(2026, UNITS, "KNC", null, LocalDate.of(2026, 7, 2), "khối"),
                new MilestoneDate(2026, UNITS, null, "TTr", LocalDate.of(2026, 7, 3), "đơn vị"));

        assertThat(dates.due(UNITS, "KNC", "TTr")).isEqualTo("2026-07-03");
        assertThat(dates.due(UNITS, "KNC", "CAT")).isEqualTo("2026-07-02");
        assertThat(dates.due(UNITS, "KKT", "STC")).isEqualTo("2026-07-01");
        assertThat(dates(DayOffRule.KEEP).due(UNITS, "KKT", "STC")).isEqualTo("2026-06-30");
    }

    @Test
    void keepsADeadlineOnASundayOrMovesItAsSet() {
        assertThat(datesOf2024(DayOffRule.KEEP)).isEqualTo("2024-06-30");
        assertThat(datesOf2024(DayOffRule.BEFORE)).isEqualTo("2024-06-28");
        assertThat(datesOf2024(DayOffRule.AFTER)).isEqualTo("2024-07-01");
    }

    /** The 25th of October 2020, a Sunday, on which the heads' drafts of the year were due. */
    @Test
    void keepsTheDraftOfTheYearOnASundayOrMovesItAsSet() {
        assertThat(draftOf2020(DayOffRule.KEEP)).isEqualTo("2020-10-25");
        assertThat(draftOf2020(DayOffRule.BEFORE)).isEqualTo("2020-10-23");
        assertThat(draftOf2020(DayOffRule.AFTER)).isEqualTo("2020-10-26");
    }

    private static LocalDate draftOf2020(DayOffRule rule) {
        String draft = "year-cluster-report";
        Milestone milestone = new Milestone(draft, 63, "Cụm, khối gửi dự thảo", "trước ngày {ngày}", 10, 25, 0, rule);
        return new YearDates(2020, Map.of(draft, milestone), List.of(), new DaysOff(Map.of())).dueForAll(draft);
    }

    @Test
    void leavesAnOverrideOnADayOffAsItWasSet() {
        LocalDate sunday = LocalDate.of(2026, 7, 5);

        assertThat(dates(DayOffRule.AFTER, new MilestoneDate(2026, UNITS, null, null, sunday, "đã báo"))
                        .dueForAll(UNITS))
                .isEqualTo(sunday);
    }

    @Test
    void countsWorkingDaysOverWeekendsAndTet() {
        DaysOff daysOff = new DaysOff(Map.of(TET, "Tết Nguyên đán"));

        assertThat(daysOff.plusWorkingDays(LocalDate.of(2026, 2, 13), 2)).isEqualTo("2026-02-18");
        assertThat(daysOff.reason(TET)).contains("Tết Nguyên đán");
        assertThat(daysOff.knows(2027)).isFalse();
    }

    @Test
    void speaksOfADateAsLettersDo() {
        Milestone milestone = milestone(DayOffRule.KEEP);

        assertThat(milestone.phraseFor(LocalDate.of(2020, 6, 30))).isEqualTo("trước ngày 30/6/2020");
    }

    private static LocalDate datesOf2024(DayOffRule rule) {
        return new YearDates(2024, Map.of(UNITS, milestone(rule)), List.of(), new DaysOff(Map.of())).dueForAll(UNITS);
    }

    private static YearDates dates(DayOffRule rule, MilestoneDate... moved) {
        return new YearDates(2026, Map.of(UNITS, milestone(rule)), List.of(moved), new DaysOff(Map.of()));
    }

    private static Milestone milestone(DayOffRule rule) {
        return new Milestone(UNITS, 30, "Đơn vị gửi báo cáo", "trước ngày {ngày}", 6, 30, 0, rule);
    }
}
