package vn.tdkt.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.cycle.DaysOff;
import vn.tdkt.letter.Timing.Kind;

/** What the ways letters speak of time mean as days; 2051 begins on a Sunday. */
class DueDaysTests {

    private static final LocalDate TODAY = LocalDate.of(2051, 3, 15);
    private static final LocalDate SUNDAY = LocalDate.of(2051, 6, 25);

    private final DueDays days = new DueDays(2051, TODAY, new DaysOff(Map.of()), true);

    @Test
    void countsTheDayItselfUnlessTheOfficeSaysOtherwise() {
        When before = dated(LocalDate.of(2051, 6, 30), true, DayOffRule.KEEP);
        assertThat(days.of(before).get(0).due()).isEqualTo("2051-06-30");
        DueDays exclusive = new DueDays(2051, TODAY, new DaysOff(Map.of()), false);
        assertThat(exclusive.of(before).get(0).due()).isEqualTo("2051-06-29");
        assertThat(exclusive
                        .of(dated(LocalDate.of(2051, 6, 30), false, DayOffRule.KEEP))
                        .get(0)
                        .due())
                .isEqualTo("2051-06-30");
    }

    @Test
    void keepsOrMovesADayOffAsTheWorkSays() {
        assertThat(days.of(dated(SUNDAY, true, DayOffRule.KEEP)).get(0).due()).isEqualTo(SUNDAY);
        assertThat(days.of(dated(SUNDAY, true, DayOffRule.BEFORE)).get(0).due()).isEqualTo("2051-06-23");
        assertThat(days.of(dated(SUNDAY, true, DayOffRule.AFTER)).get(0).due()).isEqualTo("2051-06-26");
    }

    @Test
    void makesARowForEachMonthThatIsLeft() {
        var slots = days.of(when(Kind.RECURRING, null, null, null, 10, "tháng"));
        assertThat(slots).hasSize(9);
        assertThat(slots.get(0).due()).isEqualTo("2051-04-10");
        assertThat(slots.get(0).opens()).isEqualTo("2051-04-01");
        assertThat(slots.get(8).label()).isEqualTo("tháng 12/2051");
        assertThat(days.of(when(Kind.RECURRING, null, null, null, null, "quý")))
                .extracting(Slot::due)
                .containsExactly(
                        LocalDate.of(2051, 3, 31),
                        LocalDate.of(2051, 6, 30),
                        LocalDate.of(2051, 9, 30),
                        LocalDate.of(2051, 12, 31));
    }

    @Test
    void leavesWhatHasNoDayUndated() {
        assertThat(days.of(when(Kind.UNDATED, null, null, null, null, null))
                        .get(0)
                        .undated())
                .isTrue();
        Slot after = days.of(when(Kind.RELATIVE, null, null, "sau hội nghị", 5, null))
                .get(0);
        assertThat(after.undated()).isTrue();
        assertThat(after.asked()).isFalse();
        assertThat(days.of(when(Kind.RELATIVE, null, null, "trước hội nghị", null, null))
                        .get(0)
                        .asked())
                .isTrue();
    }

    @Test
    void countsWorkingDaysFromAKnownDayOrFromTheEvent() {
        LocalDate friday = LocalDate.of(2051, 6, 23);
        assertThat(days.of(when(Kind.RELATIVE, friday, null, "sau ngày 23/6", 5, null))
                        .get(0)
                        .due())
                .isEqualTo("2051-06-30");
        assertThat(days.whenEventIsOn(friday, false, 5)).isEqualTo("2051-06-30");
        assertThat(days.whenEventIsOn(friday, true, null)).isEqualTo("2051-06-22");
        assertThat(days.whenEventIsOn(friday, false, null)).isNull();
    }

    @Test
    void refusesWhatLacksItsDay() {
        assertThatThrownBy(() -> days.of(when(Kind.DATED, null, null, null, null, null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> days.of(when(Kind.WINDOW, SUNDAY, TODAY, null, null, null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new DueDays(2050, TODAY, new DaysOff(Map.of()), true)
                        .of(when(Kind.RECURRING, null, null, null, null, "tháng")))
                .isInstanceOf(Refusal.class);
    }

    private static When dated(LocalDate day, boolean before, DayOffRule rule) {
        return new When(Kind.DATED, "trước ngày", null, day, before, null, null, null, null, rule);
    }

    private static When when(
            Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String event,
            @Nullable Integer number,
            @Nullable String every) {
        return new When(kind, "", from, until, false, event, null, number, every, DayOffRule.KEEP);
    }
}
