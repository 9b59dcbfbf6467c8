package vn.tdkt.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.calendar.CalendarFeed;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.sandbox.SampleProvince;

/** Unit, head, Council and Sở Nội vụ: each finds its part and nothing else on the board, in the list, in its calendar and in the files. */
class EachItsPartAttackTests extends ServerTests {

    private static final int YEAR = 2035;
    private static final String API = "/camunda/api/tdkt/";
    private static final List<String> KINDS = List.of("six-month-unit-report", "six-month-cluster-report");
    private static final List<String> NAMES =
            List.of("Công an tỉnh", "Sở Tư pháp", "Khối thi đua Nội chính", "Khối thi đua Tổng hợp");

    private static final Set<String> UNIT = Set.of("Công an tỉnh");
    private static final Set<String> CLUSTER = Set.of("Công an tỉnh", "Sở Tư pháp", "Khối thi đua Nội chính");
    private static final Set<String> ALL = Set.copyOf(NAMES);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CalendarFeed feed;

    @Autowired
    private Clock clock;

    private BoardSample sample;

    @BeforeEach
    void open() {
        sample = new BoardSample(database, YEAR, LocalDate.now(clock));
        sample.open();
        long cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED", 9, null);
        sample.report("CAT", "ASKED", -3, null, cluster);
        sample.report("STP", "ASKED", -3, null, cluster);
        sample.owed("six-month-cluster-report", "CLUSTER", "KTDTH", "BTDKT", null, "ASKED", 9, null);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aUnitFindsItself() {
        for (String account : List.of("cbCAT", "ldCAT")) {
            assertThat(onTheBoard(account)).as(account).isEqualTo(UNIT);
            assertThat(inTheList(account)).as(account).isEqualTo(UNIT);
            assertThat(inTheFiles(account))
                    .as(account)
                    .contains("Công an tỉnh")
                    .doesNotContain("Sở Tư pháp", "Khối thi đua Tổng hợp");
            assertThat(named(ownFeed(account))).as(account).isEqualTo(UNIT);
        }
    }

    @Test
    void aHeadFindsItsCluster() {
        for (String account : List.of("cbTTT", "ldTTT")) {
            assertThat(onTheBoard(account)).as(account).isEqualTo(CLUSTER);
            assertThat(inTheList(account)).as(account).isEqualTo(CLUSTER);
            assertThat(inTheFiles(account)).as(account).isEqualTo(CLUSTER);
            assertThat(named(ownFeed(account))).as(account).containsExactly("Khối thi đua Nội chính");
            assertThat(ownFeed(account)).as(account).contains("của 2 nơi, còn 2 chưa gửi");
        }
    }

    @Test
    void aMemberOfTheCouncilFindsTheClusterInItsCharge() {
        assertThat(onTheBoard("hd01")).isEqualTo(CLUSTER);
        assertThat(inTheFiles("hd01")).isEqualTo(CLUSTER);
        assertThat(onTheBoard("hd02")).isEmpty();
        assertThat(inTheList("hd02")).isEmpty();
        assertThat(inTheFiles("hd02")).isEmpty();
        assertThat(ownFeed("hd02")).isEmpty();
    }

    @Test
    void soNoiVuFindsAll() {
        for (String account : List.of("tdkt1", "ldtdkt")) {
            assertThat(onTheBoard(account)).as(account).isEqualTo(ALL);
            assertThat(inTheList(account)).as(account).isEqualTo(ALL);
            assertThat(inTheFiles(account)).as(account).isEqualTo(ALL);
            assertThat(ownFeed(account)).as(account).contains("của 2 nơi, còn 2 chưa gửi");
        }
    }

    private Set<String> onTheBoard(String account) {
        return KINDS.stream()
                .map(kind -> as(account).get(API + "board" + of(kind)).json())
                .flatMap(board -> owing(board.at("/lists/asked/lines"), "who").stream())
                .collect(Collectors.toSet());
    }

    private Set<String> inTheList(String account) {
        return owing(as(account).get(API + "obligations?year=" + YEAR).json().path("rows"), "who");
    }

    private static Set<String> owing(JsonNode rows, String debtor) {
        return named(String.join("; ", rows.findValuesAsText(debtor)));
    }

    private static String of(String kind) {
        return "?year=" + YEAR + "&kind=" + kind;
    }

    /** In Word and Excel the same. */
    private Set<String> inTheFiles(String account) {
        Set<String> found = new LinkedHashSet<>();
        for (String kind : KINDS) {
            Set<String> printed = named(WordFiles.text(
                    as(account).file(API + "board/word" + of(kind)).body()));
            assertThat(named(texts(
                            as(account).file(API + "board/excel" + of(kind)).body())))
                    .as(account + " " + kind)
                    .isEqualTo(printed);
            found.addAll(printed);
        }
        return found;
    }

    /** What the person's calendar says of this year, unfolded. */
    private String ownFeed(String account) {
        return feed.of(account)
                .replace("\r\n ", "")
                .replace("\\,", ",")
                .lines()
                .filter(line -> line.startsWith("SUMMARY") && line.contains(" " + YEAR))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> named(String text) {
        return NAMES.stream().filter(text::contains).collect(Collectors.toSet());
    }

    private static String texts(byte[] workbook) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("xl/sharedStrings.xml")) {
                    return HtmlUtils.htmlUnescape(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            throw new AssertionError("no texts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
