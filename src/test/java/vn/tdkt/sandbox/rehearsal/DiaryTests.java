package vn.tdkt.sandbox.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tdkt.cycle.DaysOff;

class DiaryTests {

    private static final long SEED = 3;
    private static final Diary DIARY = new Diary(SEED, new DaysOff(Map.of()));
    private static final LocalDate ASKED = LocalDate.of(2026, 5, 8);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 7, 5);

    @Test
    void comesInTimeOrLateAsItsFateSays() {
        for (OpenTask task : prepares()) {
            LocalDate day = DIARY.day(task);
            switch (task.fate(SEED)) {
                case LATE -> assertThat(day).isBetween(SUNDAY.plusDays(1), SUNDAY.plusDays(3));
                case MISSING, EXCUSED, RECORDED -> assertThat(day).isEqualTo(LocalDate.MAX);
                default -> assertThat(day).isBetween(SUNDAY.minusDays(9), SUNDAY.minusDays(2));
            }
        }
    }

    @Test
    void letsNobodyWorkOnASunday() {
        assertThat(prepares()).noneMatch(task -> DIARY.isDue(task, SUNDAY));
        assertThat(prepares()).anyMatch(task -> DIARY.isDue(task, SUNDAY.minusDays(2)));
    }

    @Test
    void comesTheNextDayWhenMoreIsAskedFor() {
        OpenTask again = task("DV1", "userTask_prepareReport", 1);

        assertThat(DIARY.day(again)).isEqualTo(ASKED.plusDays(1));
    }

    @Test
    void stopsWaitingBeforeTheHeadsOwnDay() {
        assertThat(DIARY.day(task("K1", "userTask_followMembers", 0))).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void doesNotCloseWhileSomethingWaitsForItsReceipt() {
        OpenTask open = task("K1", "userTask_followMembers", 0);
        OpenTask waiting = new OpenTask(
                open.id(),
                open.step(),
                open.offeredTo(),
                null,
                ASKED,
                SUNDAY,
                1,
                2026,
                open.kind(),
                "K1",
                "BTDKT",
                "",
                SUNDAY,
                0,
                true,
                true);

        assertThat(DIARY.day(waiting)).isEqualTo(Diary.NEVER);
    }

    @Test
    void restsOnTheCalendarsDaysOff() {
        LocalDate holiday = LocalDate.of(2026, 9, 2);

        assertThat(new Diary(SEED, new DaysOff(Map.of(holiday, "Quốc khánh"))).isWorkingDay(holiday))
                .isFalse();
        assertThat(DIARY.isWorkingDay(holiday)).isTrue();
    }

    @Test
    void leavesTheLastWorkOfTheSampleAccountsToANewcomer() {
        Resting resting = new Resting(Set.of("cbDV1"), SUNDAY);
        OpenTask report = task("DV1", "userTask_prepareReport", 0);
        OpenTask approval = task("DV1", "userTask_approveReport", 0);
        LocalDate tenDaysBefore = SUNDAY.minusDays(10);

        assertThat(resting.rests("cbDV1", report, SUNDAY)).isTrue();
        assertThat(resting.rests("cbDV1", report, tenDaysBefore)).isFalse();
        assertThat(resting.rests("cbDV1", approval, tenDaysBefore)).isTrue();
        assertThat(resting.rests("cbDV2", report, SUNDAY)).isFalse();
        assertThat(Resting.NOBODY.rests("cbDV1", report, SUNDAY)).isFalse();
    }

    private static List<OpenTask> prepares() {
        return IntStream.range(0, 200)
                .mapToObj(unit -> task("DV" + unit, "userTask_prepareReport", 0))
                .toList();
    }

    private static OpenTask task(String debtor, String step, int supplements) {
        return new OpenTask(
                "1",
                step,
                "unitOfficers" + debtor,
                null,
                ASKED,
                SUNDAY,
                1,
                2026,
                "six-month-unit-report",
                debtor,
                "K1",
                "",
                SUNDAY,
                supplements,
                false,
                false);
    }
}
