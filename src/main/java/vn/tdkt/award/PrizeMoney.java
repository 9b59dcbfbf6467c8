package vn.tdkt.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** What a collective gets with an award: coefficient times base salary, both of the decision's day. */
@Component
public class PrizeMoney {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ConsolidationRules rules;

    PrizeMoney(ConsolidationRules rules) {
        this.rules = rules;
    }

    /** In đồng; refuses a day for which the tables hold nothing. */
    public long of(String award, LocalDate day) {
        return coefficient(award, day)
                .multiply(salary(day))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    public BigDecimal coefficient(String award, LocalDate day) {
        return rules.prizes().stream()
                .filter(prize -> prize.award().equals(award))
                .filter(prize -> ConsolidationRules.holds(prize.from(), prize.to(), day))
                .map(ConsolidationRules.Prize::coefficient)
                .findFirst()
                .orElseThrow(() -> missing("hệ số tiền thưởng của " + award, day));
    }

    public BigDecimal salary(LocalDate day) {
        return rules.baseSalaries().stream()
                .filter(salary -> ConsolidationRules.holds(salary.from(), salary.to(), day))
                .map(ConsolidationRules.BaseSalary::amount)
                .findFirst()
                .orElseThrow(() -> missing("mức lương cơ sở", day));
    }

    private static Refusal missing(String what, LocalDate day) {
        return new Refusal("Chưa có " + what + " áp dụng ngày " + DAY.format(day)
                + "; hãy bổ sung vào tệp consolidation.yaml rồi ghi lại.");
    }
}
