package vn.tdkt.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.letter.Letter.Head;

/** Reads a letter by rules: its head, and each obligation with the sentence it comes from. Never refuses a text; finds nothing where nothing is asked. */
public final class LetterReader {

    private static final Pattern YEAR = Pattern.compile("năm (20\\d{2})");

    private LetterReader() {}

    /** @param today stands for the letter's date when it has none and names no year */
    public static Letter read(String text, LocalDate today) {
        String clean = LetterText.clean(text);
        Head head = Heads.of(clean);
        LocalDate written = head.date() == null ? yearIn(clean, today) : head.date();
        Reading reading = new Reading(head, written);
        List<Found> found = new ArrayList<>();
        for (Passage passage : Outline.of(clean)) {
            found.addAll(reading.read(passage, found));
        }
        return new Letter(head, found);
    }

    private static LocalDate yearIn(String text, LocalDate today) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? LocalDate.of(Integer.parseInt(year.group(1)), 1, 1) : today;
    }
}
