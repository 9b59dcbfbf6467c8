package vn.tdkt.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A stored value as it is shown: days as dd/MM/yyyy, nothing as nothing. */
final class ViewValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ViewValue() {}

    static String of(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        }
        return value == null ? "" : value.toString();
    }
}
