package vn.tdkt.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as a Vietnamese office prints them: point between thousands, decimal comma. */
final class Figures {

    private static final int PERCENT_DIGITS = 1;

    private Figures() {}

    static String text(@Nullable BigDecimal number) {
        return number == null ? "" : format("#,##0.######").format(number);
    }

    /** What was achieved of what was planned, in percent; empty without one of them. */
    static String rate(@Nullable BigDecimal achieved, @Nullable BigDecimal planned) {
        if (achieved == null || planned == null || planned.signum() == 0) {
            return "";
        }
        BigDecimal percent = achieved.movePointRight(2).divide(planned, PERCENT_DIGITS, RoundingMode.HALF_UP);
        return format("#,##0.#").format(percent);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN")));
    }
}
