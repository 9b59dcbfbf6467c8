package vn.tdkt.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTableTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String EMPTY = "before\n" + FiguresTable.BEGIN + FiguresTable.END + "\nafter\n";

    @Test
    void writesOnlyBetweenTheMarkers() {
        String text = FiguresTable.of(EMPTY)
                .with("sweep", List.of(Figure.plain("the sweep", "3.0 s")), DAY)
                .text();

        assertThat(text)
                .startsWith("before\n" + FiguresTable.BEGIN + "| Row |")
                .contains("| `sweep` | the sweep | 3.0 s |  | 2026-11-23 |\n")
                .endsWith(FiguresTable.END + "\nafter\n");
    }

    @Test
    void leavesRowsThatWereNotTakenAndKeepsTheOrder() {
        String once = FiguresTable.of(EMPTY)
                .with("start", List.of(Figure.plain("a start", "8 s")), DAY)
                .text();

        String twice = FiguresTable.of(once)
                .with("bare", List.of(Figure.plain("one", "1"), Figure.plain("two", "2")), DAY.plusDays(1))
                .text();

        assertThat(twice).containsSubsequence("| `bare` | one |", "| `bare` | two |", "| `start` | a start | 8 s |");
        assertThat(FiguresTable.of(twice).text()).isEqualTo(twice);
    }

    @Test
    void saysWhereALimitIsNotKept() {
        Figure missed = Figure.atMost("the sweep", "31 s", 31, 30, " s");

        assertThat(FiguresTable.of(EMPTY).with("sweep", List.of(missed), DAY).text())
                .contains("| **30 s, not kept** |");
    }

    @Test
    void refusesAReadmeWithoutMarkers() {
        assertThatThrownBy(() -> FiguresTable.of("nothing")).hasMessageContaining("markers");
    }

    @Test
    void findsItsMarkersInTheReadme() throws IOException {
        assertThat(FiguresTable.of(Files.readString(Path.of("README.md"))).text())
                .contains(FiguresTable.BEGIN);
    }

    @Test
    void takesTheMiddleOfWhatWasMeasured() {
        Samples samples = new Samples();
        List.of(9.0, 1.0, 2.0).forEach(samples::add);

        assertThat(samples.median()).isEqualTo(2);
        assertThat(samples.least()).isEqualTo(1);
        assertThat(samples.most()).isEqualTo(9);
    }
}
