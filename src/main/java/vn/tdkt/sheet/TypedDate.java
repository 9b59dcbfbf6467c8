package vn.tdkt.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates typed as text, day before month; 31/02 is none. */
final class TypedDate {

    private static final DateTimeFormatter DAY_MONTH_YEAR =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1930;
    private static final int LATEST = 2199;

    private TypedDate() {}

    static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.replace('-', '/').replace('.', '/'), DAY_MONTH_YEAR))
                    .filter(TypedDate::plausible);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A bare 2026 typed into a date cell is 18/7/1905 to Excel. */
    static boolean plausible(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    }
}
