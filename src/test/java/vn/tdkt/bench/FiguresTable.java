package vn.tdkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table between the two markers of the README, by rows; whatever was not measured anew stays. */
final class FiguresTable {

    static final String BEGIN = "<!-- figures -->\n";
    static final String END = "<!-- end of figures -->";

    private static final String HEAD = "| Row | What | Figure | Limit | Taken |\n|---|---|---|---|---|\n";

    private final String before;
    private final Map<String, String> lines;
    private final String after;

    private FiguresTable(String before, Map<String, String> lines, String after) {
        this.before = before;
        this.lines = lines;
        this.after = after;
    }

    static FiguresTable of(String readme) {
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalArgumentException("The README has lost the markers of its figures");
        }
        Map<String, String> lines = readme.substring(begin, end)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .collect(
                        Collectors.toMap(FiguresTable::rowOf, line -> line + "\n", String::concat, LinkedHashMap::new));
        return new FiguresTable(readme.substring(0, begin), lines, readme.substring(end));
    }

    private static String rowOf(String line) {
        return line.substring(line.indexOf('`') + 1, line.indexOf('`', line.indexOf('`') + 1));
    }

    FiguresTable with(String row, List<Figure> figures, LocalDate taken) {
        lines.put(row, figures.stream().map(figure -> line(row, figure, taken)).collect(Collectors.joining()));
        return this;
    }

    private static String line(String row, Figure figure, LocalDate taken) {
        String limit = figure.kept() ? figure.limit() : "**" + figure.limit() + ", not kept**";
        return "| `%s` | %s | %s | %s | %s |%n".formatted(row, figure.what(), figure.figure(), limit, taken);
    }

    /** In the order in which all rows are taken. */
    String text() {
        String sorted = Figures.rows().stream()
                .map(row -> lines.getOrDefault(row.name(), ""))
                .collect(Collectors.joining());
        return before + HEAD + sorted + after;
    }

    void writeTo(Path readme) throws IOException {
        Files.writeString(readme, text());
    }
}
