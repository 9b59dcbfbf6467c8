package vn.tdkt.bench;

import java.util.Locale;

/** Numbers as the table shows them: three digits tell enough of a measurement. */
final class Say {

    private static final double MILLION = 1e6;
    private static final int EXACT_BELOW = 10;
    private static final int WHOLE_FROM = 100;

    private Say() {}

    static String number(double value) {
        if (value == Math.rint(value) || value >= WHOLE_FROM) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value < EXACT_BELOW ? "%.2f" : "%.1f", value);
    }

    static double millis(double nanos) {
        return nanos / MILLION;
    }

    static String ms(double nanos) {
        return number(millis(nanos)) + " ms";
    }

    static String seconds(double nanos) {
        return String.format(Locale.ROOT, "%.1f s", millis(nanos) / 1000);
    }
}
