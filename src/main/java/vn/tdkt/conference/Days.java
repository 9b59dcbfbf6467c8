package vn.tdkt.conference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as an office writes them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }
}
