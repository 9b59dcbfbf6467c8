package vn.tdkt.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five letters of the trade. Row 23 of the table, the running count of contest entries, is told in its letter and
 * asked of nobody there: it counts as not found.
 */
class LetterSeedsTests {

    private static final int ROWS = 25;

    @Test
    void findsNineOfTenRowsOfTheTableWithTheirDateAndTheirDebtor() {
        Map<String, Boolean> wholeRows = new TreeMap<>();
        for (ExpectedItem item : ExpectedItem.all()) {
            if (item.isOfTable()) {
                wholeRows.merge(item.number(), found(item.seed()).stream().anyMatch(item::fits), Boolean::logicalAnd);
            }
        }
        Set<String> found = wholeRows.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        System.out.printf(
                "Rows of the table found whole: %d of %d (%d %%)%n", found.size(), ROWS, found.size() * 100 / ROWS);
        assertThat(found.size() * 10).as("whole rows: %s", wholeRows).isGreaterThanOrEqualTo(ROWS * 9);
    }

    @Test
    void findsEachOtherPieceOfWorkThatAReaderFinds() {
        List<ExpectedItem> missed = ExpectedItem.all().stream()
                .filter(item -> found(item.seed()).stream().noneMatch(item::fits))
                .toList();
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void inventsNothing(String seed) {
        List<ExpectedItem> expected = ExpectedItem.all().stream()
                .filter(item -> item.seed().equals(seed))
                .toList();
        assertThat(found(seed)).allSatisfy(found -> assertThat(expected).anyMatch(item -> item.fits(found)));
        assertThat(found(seed)).hasSize(expected.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void keepsTheSentenceThatEachCameFrom(String seed) {
        String letter = LetterText.clean(ExpectedItem.read("seed-" + seed + ".txt"));
        assertThat(found(seed))
                .allSatisfy(found -> assertThat(found.sentence().split("; "))
                        .allSatisfy(part -> assertThat(letter).contains(part)));
    }

    @Test
    void readsNumberIssuerDateAndSubject() {
        assertThat(read("001").head())
                .isEqualTo(new Letter.Head(
                        "15/HĐTĐKT-BTĐKT",
                        "Hội đồng Thi đua - Khen thưởng tỉnh",
                        LocalDate.of(2020, 5, 20),
                        "sơ kết công tác thi đua, khen thưởng năm 2020",
                        false));
        assertThat(read("002").head().number()).isEqualTo("53/KH-KTĐNC");
        assertThat(read("002").head().ofCluster()).isTrue();
        assertThat(read("003").head().number()).isEqualTo("251/BTĐ-NV2");
        assertThat(read("003").head().date()).isEqualTo(LocalDate.of(2020, 6, 5));
        assertThat(read("004").head().number()).isNull();
    }

    private static List<Found> found(String seed) {
        return read(seed).found();
    }

    private static Letter read(String seed) {
        return LetterReader.read(ExpectedItem.read("seed-" + seed + ".txt"), LocalDate.of(2020, 1, 1));
    }
}
