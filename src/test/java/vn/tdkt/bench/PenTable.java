package vn.tdkt.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pen beside its peers, as lines of the README's table. By itself it prints them and ends with 1 when a limit is missed:
 *
 * <pre>
 * ./mvnw -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-cp %classpath vn.tdkt.bench.PenTable"
 * </pre>
 */
final class PenTable {

    private static final Map<Integer, Double> TIMES_POI_TL = Map.of(20, 12.0, 1000, 10.0);
    private static final double MOST_TIMES_FLOOR = 1.4;
    private static final int MOST_KILOBYTES = 64;
    private static final double KILOBYTE = 1024;

    private final PenRun run;

    PenTable(PenRun run) {
        this.run = run;
    }

    public static void main(String[] none) throws Exception {
        List<Figure> figures = new PenTable(new PenRun().run()).figures();
        System.out.println("\n| What | Figure | Limit | Kept |\n|---|---|---|---|");
        figures.forEach(figure -> System.out.printf(
                "| %s | %s | %s | %s |%n",
                figure.what(), figure.figure(), figure.limit(), figure.kept() ? "yes" : "**no**"));
        System.exit(figures.stream().allMatch(Figure::kept) ? 0 : 1);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        PenRun.SIZES.forEach(rows -> {
            Samples poiTl = times(PenEngines.POI_TL, PenEngines.OURS, rows);
            figures.add(Figure.atLeast(
                    letter(rows) + "CPU time of poi-tl 1.12.2 beside ours",
                    said(poiTl),
                    poiTl.median(),
                    TIMES_POI_TL.get(rows)));
            Samples docx4j = times(PenEngines.DOCX4J, PenEngines.OURS, rows);
            figures.add(
                    Figure.plain(letter(rows) + "CPU time of docx4j's load, replace, save beside ours", said(docx4j)));
            Samples floor = times(PenEngines.OURS, PenEngines.FLOOR, rows);
            figures.add(Figure.atMost(
                    letter(rows) + "CPU time of ours beside the floor, the main part deflated and the rest copied",
                    said(floor),
                    floor.median(),
                    MOST_TIMES_FLOOR,
                    " times"));
            figures.add(Figure.plain(letter(rows) + "CPU time of ours, the floor, poi-tl, docx4j", each(rows)));
            figures.add(allocated(rows));
        });
        return figures;
    }

    private Samples times(PenEngines one, PenEngines other, int rows) {
        return run.of(one, rows).times(run.of(other, rows));
    }

    private static String letter(int rows) {
        return "a letter of 15 fields and %s rows: ".formatted(Say.number(rows));
    }

    private static String said(Samples times) {
        return times.count() == 1
                ? Say.number(times.median()) + " times"
                : "%s times (%s to %s in %d rounds)"
                        .formatted(
                                Say.number(times.median()),
                                Say.number(times.least()),
                                Say.number(times.most()),
                                times.count());
    }

    private String each(int rows) {
        return "%s, %s, %s, %s"
                .formatted(
                        Say.ms(run.of(PenEngines.OURS, rows).cpu()),
                        Say.ms(run.of(PenEngines.FLOOR, rows).cpu()),
                        Say.ms(run.of(PenEngines.POI_TL, rows).cpu()),
                        Say.ms(run.of(PenEngines.DOCX4J, rows).cpu()));
    }

    private Figure allocated(int rows) {
        double ours = run.of(PenEngines.OURS, rows).allocatedBytes() / KILOBYTE;
        String what = letter(rows) + "KB allocated, ours, poi-tl, docx4j";
        String figure = "%s, %s, %s"
                .formatted(
                        Say.number(ours),
                        Say.number(run.of(PenEngines.POI_TL, rows).allocatedBytes() / KILOBYTE),
                        Say.number(run.of(PenEngines.DOCX4J, rows).allocatedBytes() / KILOBYTE));
        return rows == PenRun.SIZES.get(0)
                ? Figure.atMost(what, figure, ours, MOST_KILOBYTES, " KB")
                : Figure.plain(what, figure);
    }
}
