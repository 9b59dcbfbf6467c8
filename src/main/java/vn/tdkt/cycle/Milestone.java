package vn.tdkt.cycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * A dated step of the year as the office speaks of it.
 *
 * @param yearOffset years between the emulation year and the date: -1 in the autumn before, 1 in the spring after
 * @param phrase how letters name it, with {@code {ngày}} for the date, e.g. "trước ngày {ngày}"
 */
public record Milestone(
        String code,
        int ordinal,
        String name,
        String phrase,
        int month,
        int day,
        int yearOffset,
        DayOffRule dayOffRule) {

    private static final DateTimeFormatter LETTER = DateTimeFormatter.ofPattern("dd/M/yyyy");

    /** The date without any override; 29 February becomes the month's last day in common years. */
    LocalDate defaultDate(int year) {
        YearMonth inMonth = YearMonth.of(year + yearOffset, month);
        if (day > 31) {
            throw new DateTimeException("No day " + day + " in " + inMonth);
        }
        return inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
    }

    /** The phrase with a date, as it stands in a letter. */
    public String phraseFor(LocalDate date) {
        return phrase.replace("{ngày}", LETTER.format(date));
    }
}
