package vn.tdkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.Application;

/**
 * Takes the README's figures and writes them into its table: {@code ./mvnw -Pfigures verify}. Named rows only:
 * {@code ./mvnw -Pfigures verify -Dfigures=sweep,start}. A row that breaks ends with a failure and leaves its lines as they
 * were; a limit that was not kept is written down as such.
 */
final class Figures {

    private static final Path README = Path.of("README.md");
    private static final Path WHERE = Path.of("target", "figures");

    private Figures() {}

    static List<Row> rows() {
        return List.of(
                new BareRow(),
                new UnitsRow(),
                new TaskListRow(),
                new BoardRow(),
                new SweepRow(),
                new StartRow(),
                new RehearsalRow(),
                new PenRow());
    }

    public static void main(String[] names) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(Application.ZONE));
        List<Row> wanted = wanted(String.join(",", names));
        List<String> broken = new ArrayList<>();
        for (Row row : wanted) {
            if (!take(row)) {
                broken.add(row.name());
            }
        }
        System.out.println(broken.isEmpty() ? "Written to " + README : "Broken: " + broken);
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    private static List<Row> wanted(String names) {
        List<String> chosen = Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank() && !name.equals("all"))
                .toList();
        List<Row> rows = rows().stream()
                .filter(row -> chosen.isEmpty() || chosen.contains(row.name()))
                .toList();
        if (rows.size() < chosen.size()) {
            throw new IllegalArgumentException(
                    "Rows are " + rows().stream().map(Row::name).toList() + ", asked for " + chosen);
        }
        return rows;
    }

    private static boolean take(Row row) throws IOException {
        System.out.println("== " + row.name());
        Path directory = WHERE.resolve(row.name());
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory);
        try {
            List<Figure> figures = row.measure(directory);
            figures.forEach(figure -> System.out.printf(
                    "%s: %s %s%n", figure.what(), figure.figure(), figure.kept() ? "" : "NOT KEPT, " + figure.limit()));
            FiguresTable.of(Files.readString(README))
                    .with(row.name(), figures, LocalDate.now(Application.ZONE))
                    .writeTo(README);
            return true;
        } catch (Exception | AssertionError broken) {
            broken.printStackTrace();
            return false;
        }
    }
}
