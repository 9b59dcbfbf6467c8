package vn.tdkt.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are typed here: a comma before the decimals, dots or spaces between thousands. */
final class TypedNumber {

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d+(,\\d+)?");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d+\\.\\d+");
    private static final int LONGEST = 30;
    private static final int DECIMALS = 10;

    private TypedNumber() {}

    static Optional<BigDecimal> read(String typed) {
        String dense = typed.replace(" ", "");
        if (dense.length() > LONGEST) {
            return Optional.empty();
        }
        if (GROUPED.matcher(dense).matches() || WITH_COMMA.matcher(dense).matches()) {
            return Optional.of(new BigDecimal(dense.replace(".", "").replace(',', '.')));
        }
        return WITH_POINT.matcher(dense).matches() ? Optional.of(new BigDecimal(dense)) : Optional.empty();
    }

    /** Excel keeps binary fractions: 0.1 + 0.2 arrives as 0.30000000000000004. */
    static BigDecimal tidy(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
