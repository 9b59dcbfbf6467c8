package vn.tdkt.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How wide text is in Times New Roman, from a table of widths: no font is needed, none is shipped. */
final class CharacterWidths {

    private static final double UNITS = 2048;
    private static final int USUAL = 1024;
    private static final int BLANK = 512;

    private static final Map<Integer, Integer> WIDTHS = read();

    private CharacterWidths() {}

    /** In points, at that size. */
    static double of(String text, double size) {
        int units = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> WIDTHS.getOrDefault(character, USUAL))
                .sum();
        return units * size / UNITS;
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> widths = new HashMap<>();
        try (InputStream table = CharacterWidths.class.getResourceAsStream("/character-widths.txt")) {
            new String(Objects.requireNonNull(table).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(line -> read(line, widths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        widths.put((int) ' ', BLANK);
        return widths;
    }

    private static void read(String line, Map<Integer, Integer> widths) {
        int blank = line.indexOf(' ');
        int width = Integer.parseInt(line.substring(0, blank));
        line.substring(blank + 1).codePoints().forEach(character -> widths.put(character, width));
    }
}
