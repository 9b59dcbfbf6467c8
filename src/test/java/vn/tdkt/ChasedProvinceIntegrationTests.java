package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.board.BoardFigures;

/**
 * 150 units from January to March of the next year, moved day by day; 32 of them are not simply in time with one of their two reports.
 * Each digest, each chasing letter and the board's figures stand in tables written by hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChasedProvinceIntegrationTests extends ServerTests {

    private static final LocalDate FIRST = LocalDate.of(2003, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2004, 3, 31);
    private static final DigestTable DIGESTS = DigestTable.read("/facts/chased-province.txt", "CN");

    /** Letters that wait with Sở Nội vụ after that morning, by the cluster whose units they list. */
    private static final String LETTERS = """
            10/07/03 | B: B2
            11/07/03 | B: B2
            14/07/03 | B: B2
            27/01/04 | B: B5, C: C4, D: D4, E: E4, F: F4, G: G4, H: H4, I: I4, M: M2, N: N2, O: O2
            28/01/04 | B: B5, C: C4, E: E4, F: F4, G: G4, H: H4, I: I4, M: M2, N: N2, O: O2
            17/02/04 | G: G4, H: H4, I: I4, O: O2
            18/02/04 | H: H4, I: I4, O: O2
            09/03/04 | H: H4, I: I4
            10/03/04 | I: I4
            30/03/04 | I: I4
            31/03/04 | I: I4
            """;

    private static final String BOARD = """
            22/06/03 | six-month | Còn hạn 16, Xong đúng hạn 134
            30/06/03 | six-month | Còn hạn 2, Sắp đến hạn 14, Xong đúng hạn 134
            01/07/03 | six-month | Còn hạn 2, Quá hạn 11, Sắp đến hạn 3, Xong đúng hạn 134
            08/07/03 | six-month | Quá hạn 4, Sắp đến hạn 2, Xong muộn 5, Xong đúng hạn 137, Được miễn 1
            31/07/03 | six-month | Không nộp 1, Xong muộn 9, Xong đúng hạn 138, Được miễn 1
            01/01/04 | year | Còn hạn 149
            12/01/04 | year | Sắp đến hạn 16, Xong đúng hạn 133
            16/01/04 | year | Còn hạn 1, Quá hạn 14, Xong đúng hạn 133, Đã gửi, chờ nhận 1
            27/01/04 | year | Quá hạn 11, Sắp đến hạn 2, Xong muộn 3, Xong đúng hạn 133
            13/02/04 | year | Quá hạn 4, Xong muộn 10, Xong đúng hạn 134, Được miễn 1
            31/03/04 | year | Không nộp 1, Quá hạn 1, Xong muộn 12, Xong đúng hạn 134, Được miễn 1
            """;

    private static final String LATE = """
            01/07/03 | six-month | A2 1, A3 1, B2 1, C2 1, D3 1, F2 1, F3 1, G2 1, H2 1, I2 1, J1 1
            08/07/03 | six-month | A3 8, B2 8, C2 8, E3 6
            11/07/03 | six-month | B2 11, K3 1
            31/07/03 | six-month |
            27/01/04 | year | B5 12, C4 12, D4 12, E4 12, F4 12, G4 12, H4 12, I4 12, M2 12, N2 12, O2 12
            30/01/04 | year | E4 15, F4 15, G4 15, H4 15, I4 15, J4 1, N2 15, O2 15
            22/02/04 | year | H4 38, I4 38, O2 38
            31/03/04 | year | I4 76
            """;

    @Autowired
    ChasedProvince province;

    @Autowired
    ChasedStory story;

    @Autowired
    ChasedLetters chasing;

    @Autowired
    BoardFigures board;

    @Autowired
    JobExecutor jobExecutor;

    @Autowired
    JdbcClient database;

    private final Map<LocalDate, List<String>> said = new LinkedHashMap<>();
    private final Map<LocalDate, String> letters = new LinkedHashMap<>();
    private final Map<String, String> figures = new TreeMap<>();
    private final Map<String, String> late = new TreeMap<>();

    @BeforeAll
    void moveDayByDay() {
        jobExecutor.shutdown();
        province.open(FIRST);
        for (LocalDate day = FIRST.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
            province.on(day);
            said.put(day, DIGESTS.saidOn(day, database));
            letters.put(day, chasing.waiting());
            look(day);
            story.happens(day);
        }
    }

    private void look(LocalDate day) {
        for (String part : List.of("six-month", "year")) {
            String row = DigestTable.DAY.format(day) + " | " + part;
            if (BOARD.contains(row + " | ")) {
                figures.put(row, figures(part));
            }
            if (LATE.contains(row + " |")) {
                late.put(row, late(part));
            }
        }
    }

    private String figures(String part) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(board.of(ChasedProvince.YEAR, part + "-unit-report"))
                .forEach((light, number) -> words.add(light + " " + number));
        return String.join(", ", words);
    }

    private String late(String part) {
        return String.join(
                ", ",
                board.late(ChasedProvince.YEAR, part + "-unit-report").stream()
                        .map(line -> line.replaceFirst("Đơn vị Khối (\\w) (\\d+),", "$1$2"))
                        .sorted()
                        .toList());
    }

    @AfterAll
    void comeBack() {
        try {
            chasing.endAll();
            province.comeBack();
        } finally {
            jobExecutor.start();
        }
    }

    @Test
    void tellsEverybodyWhatTheTableSaysAndNothingElse() {
        assertThat(by(said)).containsExactlyElementsOf(expectedDigests());
    }

    private static List<String> by(Map<LocalDate, List<String>> days) {
        return days.entrySet().stream()
                .flatMap(day -> day.getValue().stream().sorted().map(line -> day.getKey() + " | " + line))
                .toList();
    }

    private List<String> expectedDigests() {
        Map<LocalDate, List<String>> expected = new LinkedHashMap<>();
        said.keySet().forEach(day -> expected.put(day, DIGESTS.expectedOn(day)));
        return by(expected);
    }

    @Test
    void keepsALetterWaitingForEachClusterWithSomebodyTooLate() {
        List<String> waiting = letters.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .filter(day -> story.isWorkday(day.getKey()))
                .map(day -> DigestTable.DAY.format(day.getKey()) + " | " + day.getValue())
                .toList();

        assertThat(waiting).containsExactlyElementsOf(LETTERS.lines().toList());
    }

    @Test
    void listsInTheLetterThatWentOutWhoWasLateThen() {
        assertThat(chasing.issued()).contains("Đơn vị Khối H 4").doesNotContain("Đơn vị Khối H 3", "Đơn vị Khối I 4");
    }

    @Test
    void showsTheFiguresOnTheBoard() {
        assertThat(lines(figures))
                .containsExactlyInAnyOrderElementsOf(BOARD.lines().toList());
    }

    @Test
    void listsOnTheBoardWhoIsLateByHowManyDays() {
        assertThat(lines(late))
                .containsExactlyInAnyOrderElementsOf(LATE.lines()
                        .map(line -> line.endsWith("|") ? line + " " : line)
                        .toList());
    }

    private static List<String> lines(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " | " + row.getValue())
                .toList();
    }

    @Test
    void thirtyTwoOfThemWereNotSimplyInTime() {
        assertThat(Set.copyOf(ChasedStory.HALF_YEAR)).hasSize(16);
        assertThat(Set.copyOf(ChasedStory.YEAR_END)).hasSize(16).doesNotContainAnyElementsOf(ChasedStory.HALF_YEAR);
    }
}
