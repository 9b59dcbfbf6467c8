package vn.tdkt.sandbox.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FateTests {

    private static final int MANY = 10_000;
    private static final String KIND = "six-month-unit-report";

    @Test
    void drawsTheSameFatesFromTheSameSeed() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
    }

    @Test
    void keepsTheSharesWhateverTheSeed() {
        for (long seed = 1; seed <= 3; seed++) {
            List<Fate> fates = drawn(seed);
            assertThat(share(fates, Fate.ON_TIME)).isCloseTo(65, offset(2.0));
            assertThat(share(fates, Fate.LATE)).isCloseTo(12, offset(1.5));
            assertThat(share(fates, Fate.SUPPLEMENTED)).isCloseTo(7, offset(1.5));
            assertThat(share(fates, Fate.SENT_OUTSIDE)).isCloseTo(5, offset(1.0));
            assertThat(share(fates, Fate.RECORDED)).isCloseTo(3, offset(1.0));
            assertThat(share(fates, Fate.MISSING)).isCloseTo(5, offset(1.0));
            assertThat(share(fates, Fate.EXCUSED)).isCloseTo(3, offset(1.0));
        }
    }

    @Test
    void letsNobodyBeMissedForWhomOthersWait() {
        assertThat(IntStream.range(0, MANY)
                        .mapToObj(unit -> Fate.ofLeading(1, 2026, KIND, "DV" + unit))
                        .distinct())
                .containsExactlyInAnyOrder(Fate.ON_TIME, Fate.LATE);
    }

    @Test
    void drawsEachYearAndKindAnew() {
        List<Fate> other = IntStream.range(0, MANY)
                .mapToObj(unit -> Fate.of(7, 2027, KIND, "DV" + unit))
                .toList();

        assertThat(other).isNotEqualTo(drawn(7));
    }

    private static List<Fate> drawn(long seed) {
        return IntStream.range(0, MANY)
                .mapToObj(unit -> Fate.of(seed, 2026, KIND, "DV" + unit))
                .toList();
    }

    private static double share(List<Fate> fates, Fate fate) {
        return 100.0 * Collections.frequency(fates, fate) / MANY;
    }
}
