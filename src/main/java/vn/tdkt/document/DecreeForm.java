package vn.tdkt.document;

import java.time.LocalDate;
import java.util.Locale;

/** How numbers, dates and names are written: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
public final class DecreeForm {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int TWO_DIGITS_FROM = 10;
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private DecreeForm() {}

    static String number(int number) {
        return number < TWO_DIGITS_FROM ? "0" + number : Integer.toString(number);
    }

    /** Days below 10 and the months 1 and 2 have a leading zero. */
    static String placeAndDate(String place, LocalDate date) {
        return place + ", " + date(date);
    }

    /** E.g. "ngày 05 tháng 02 năm 2026". */
    public static String date(LocalDate date) {
        int month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        date.getDayOfMonth(),
                        month <= LAST_MONTH_WITH_ZERO ? "0" + month : Integer.toString(month),
                        date.getYear());
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
