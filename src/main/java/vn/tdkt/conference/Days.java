package vn.tdkt.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.tdkt.document.DecreeForm;

/** Days as an office writes them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Days() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    /** E.g. "ngày 05 tháng 11 năm 2020". */
    static String written(LocalDate day) {
        return DecreeForm.date(day);
    }

    /** E.g. "14 giờ 30 phút". */
    static String written(LocalTime time) {
        return "%d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }
}
