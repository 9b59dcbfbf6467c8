package vn.tdkt.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.award.ConsolidationRules.BaseSalary;
import vn.tdkt.award.ConsolidationRules.OpinionBodies;
import vn.tdkt.award.ConsolidationRules.Prize;

class PrizeMoneyTests {

    private final ConsolidationRules rules = new ConsolidationRules(
            List.of(),
            new OpinionBodies(5, List.of()),
            List.of(
                    new Prize("flag", new BigDecimal("15.5"), day("2017-10-01"), day("2023-12-31")),
                    new Prize("flag", new BigDecimal("8.0"), day("2024-01-01"), null)),
            List.of(
                    new BaseSalary(new BigDecimal("1800000"), day("2023-07-01"), day("2024-06-30")),
                    new BaseSalary(new BigDecimal("2340000"), day("2024-07-01"), null)));

    @ParameterizedTest
    @CsvSource({"2023-12-31, 27900000", "2024-01-01, 14400000", "2024-06-30, 14400000", "2024-07-01, 18720000"})
    void takesCoefficientAndSalaryOfTheDecisionsDay(String day, long money) {
        assertThat(new PrizeMoney(rules).of("flag", day(day))).isEqualTo(money);
    }

    @Test
    void saysWhichTableKnowsNothingOfTheDay() {
        assertThatThrownBy(() -> new PrizeMoney(rules).of("flag", day("2023-06-30")))
                .hasMessageContaining("mức lương cơ sở")
                .hasMessageContaining("30/06/2023");
        assertThatThrownBy(() -> new PrizeMoney(rules).of("medal", day("2024-01-01")))
                .hasMessageContaining("hệ số");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
