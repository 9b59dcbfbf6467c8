package vn.tdkt.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How letters speak of days: a leading zero for days before the 10th and for January and February. */
final class Words {

    private Words() {}

    static String day(LocalDate day) {
        String pattern = day.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d";
        return String.format(pattern, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** How far the day due is: "còn 3 ngày", "hôm nay", "chậm 2 ngày". */
    static String left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "đến hạn hôm nay";
        }
        return days > 0 ? "còn " + days + " ngày" : "chậm " + -days + " ngày";
    }
}
