package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTests {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({"23, 7", "27, 3", "29, 1", "30, 0"})
    void remindsSevenThreeAndOneDaysBeforeAndOnTheDayItself(int day, int slot) {
        assertThat(Slot.reached(DUE, LocalDate.of(2026, 6, day))).hasValue(slot);
    }

    @ParameterizedTest
    @CsvSource({"24, 7", "26, 7", "28, 3"})
    void staysAtTheSlotReachedUntilTheNextOneSoThatAMissedOneIsCaughtUp(int day, int slot) {
        assertThat(Slot.reached(DUE, LocalDate.of(2026, 6, day))).hasValue(slot);
    }

    @ParameterizedTest
    @CsvSource({"1, -1", "7, -1", "8, -8", "14, -8", "15, -15"})
    void remindsOfALateOneOnTheFirstDayAndEverySevenDays(int day, int slot) {
        assertThat(Slot.reached(DUE, LocalDate.of(2026, 7, day))).hasValue(slot);
    }

    @Test
    void saysNothingMoreThanSevenDaysAhead() {
        assertThat(Slot.reached(DUE, LocalDate.of(2026, 6, 22))).isEmpty();
    }
}
