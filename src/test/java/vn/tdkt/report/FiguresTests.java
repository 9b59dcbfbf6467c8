package vn.tdkt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void printsPointsBetweenThousandsAndADecimalComma() {
        assertThat(Figures.text(new BigDecimal("1234567.50"))).isEqualTo("1.234.567,5");
        assertThat(Figures.text(null)).isEmpty();
    }

    @Test
    void saysHowMuchOfThePlanWasReached() {
        assertThat(Figures.rate(new BigDecimal("977"), new BigDecimal("1221"))).isEqualTo("80");
        assertThat(Figures.rate(new BigDecimal("7"), new BigDecimal("12"))).isEqualTo("58,3");
        assertThat(Figures.rate(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
    }
}
