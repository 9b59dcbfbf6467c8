package vn.tdkt.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import vn.tdkt.Application;

/** "Trước ngày D" in the engine's terms: the last second of day D in Asia/Ho_Chi_Minh. */
final class DueMoment {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private DueMoment() {}

    static Date of(LocalDate day) {
        return Date.from(day.atTime(END_OF_DAY).atZone(Application.ZONE).toInstant());
    }

    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(Application.ZONE).toInstant());
    }
}
