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
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month(date), date.getYear());
    }

    /** As a sentence begins. */
    static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return capitals(text.substring(0, first)) + text.substring(first);
    }

    /** E.g. 01/7/2025, as papers write days within a sentence. */
    static String shortDate(LocalDate date) {
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month(date), date.getYear());
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month <= LAST_MONTH_WITH_ZERO ? "0" + month : Integer.toString(month);
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
