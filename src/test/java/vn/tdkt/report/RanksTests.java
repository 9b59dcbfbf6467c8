package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tdkt.obligation.State;

class RanksTests {

    @Test
    void sharesARankAmongEqualPointsAndSkipsTheNext() {
        assertThat(Ranks.of(List.of(
                        member(1, "90", null), member(2, "95", null), member(3, "96", "95"), member(4, "94", null))))
                .containsEntry(1L, "4")
                .containsEntry(2L, "1 (đồng hạng)")
                .containsEntry(3L, "1 (đồng hạng)")
                .containsEntry(4L, "3");
    }

    @Test
    void ranksNobodyWithoutPoints() {
        assertThat(Ranks.of(List.of(member(1, null, null), member(2, "95", null))))
                .doesNotContainKey(1L)
                .containsEntry(2L, "1");
    }

    @Test
    void comparesPointsOfDifferentScalesByTheirShare() {
        MemberScore thousand =
                new MemberScore(3, "C", State.ACCEPTED, new BigDecimal(1000), new BigDecimal(945), null, null, 1L, 1L);
        assertThat(Ranks.of(List.of(member(1, "95", null), thousand))).containsEntry(3L, "2");
    }

    private static MemberScore member(long id, @Nullable String own, @Nullable String checked) {
        return new MemberScore(
                id,
                "Đơn vị " + id,
                State.ACCEPTED,
                new BigDecimal(100),
                points(own),
                points(checked),
                null,
                null,
                null);
    }

    private static @Nullable BigDecimal points(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
