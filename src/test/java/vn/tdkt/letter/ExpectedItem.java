package vn.tdkt.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of {@code letters/expected.txt}: what somebody who reads the letter finds in it. */
record ExpectedItem(String seed, String row, String who, String timing, String from, String until, String words) {

    private static final Path LETTERS = Path.of("src/test/resources/letters");

    static List<ExpectedItem> all() {
        return read("expected.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .map(line -> new ExpectedItem(
                        line.get(0), line.get(1), line.get(2), line.get(3), line.get(4), line.get(5), line.get(6)))
                .toList();
    }

    static String read(String letter) {
        try {
            return Files.readString(LETTERS.resolve(letter));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isOfTable() {
        return !row.startsWith("+");
    }

    /** Number of the row of DOMAIN.md's table and the seed: row 25 is three letters' own. */
    String number() {
        return row.split(" ")[0];
    }

    boolean fits(Found found) {
        String receivers = found.receivers().stream()
                .map(one -> one.body().name())
                .toList()
                .toString();
        String[] wanted = words.split(" > ");
        String own = found.timing().kind()
                + (found.timing().event() == null ? "" : " " + found.timing().event());
        return found.who().stream().anyMatch(body -> body.name().equals(who))
                && own.equals(timing)
                && day(found.timing().from()).equals(from)
                && day(found.timing().until()).equals(until)
                && (found.what().contains(wanted[0]) || found.sentence().contains(wanted[0]))
                && (wanted.length == 1 || receivers.contains(wanted[1].split(" ")[0]))
                && wanted[wanted.length - 1].endsWith(" only") == (found.only() != null);
    }

    private static String day(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
