package vn.tdkt.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.conference.Quota.Base;
import vn.tdkt.conference.Quota.Rounding;

class QuotaTests {

    @ParameterizedTest
    @CsvSource({
        "20%, 10, DOWN, 2",
        "20%, 14, DOWN, 2",
        "20%, 14, UP, 3",
        "20%, 14, HALF_UP, 3",
        "20%, 12, HALF_UP, 2",
        "20%, 4, DOWN, 0",
        "20%, 4, UP, 1",
        "20%, 0, UP, 0",
        "1/3, 10, DOWN, 3",
        "1/3, 10, UP, 4",
        "50%, 5, HALF_UP, 3",
        "50%, 5, DOWN, 2",
        "100%, 25, DOWN, 25",
        "20%, 15, DOWN, 3",
        "20%, 15, UP, 3"
    })
    void limitsByShareBaseAndRounding(String share, int of, Rounding rounding, int limit) {
        assertThat(new Quota(Portion.valueOf(share), Base.CLUSTERS, rounding).limit(of))
                .isEqualTo(limit);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Portion.valueOf("một phần năm")).isInstanceOf(IllegalArgumentException.class);
    }
}
