package vn.tdkt.conference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as minutes print it, with a decimal comma. */
final class Percent {

    private static final int HUNDRED = 100;

    private Percent() {}

    /** E.g. "77,8%"; of nobody 0%. */
    static String text(int count, int of) {
        return of(count, of).toPlainString().replace('.', ',') + "%";
    }

    static BigDecimal of(int count, int of) {
        if (of == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal exact =
                BigDecimal.valueOf((long) count * HUNDRED).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        return exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0, RoundingMode.HALF_UP) : exact;
    }
}
