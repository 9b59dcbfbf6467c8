package vn.tdkt.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StatementCount;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;

/** What the board counts, and with how many statements. */
class BoardFiguresIntegrationTests extends ServerTests {

    private static final int YEAR = 2031;
    private static final Reader OFFICE = Reader.in(List.of(Groups.STANDING_OFFICERS));

    @Autowired
    private Boards boards;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private BoardSample sample;
    private BoardSample yearBefore;
    private LocalDate today;
    private long cluster;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        yearBefore = new BoardSample(database, YEAR + 3, today);
        yearBefore.open();
        sample = new BoardSample(database, YEAR, today);
        sample.open();
        cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED", 20, null);
    }

    @AfterEach
    void close() {
        sample.close();
        yearBefore.close();
    }

    @Test
    void saysOfEachHowItStands() {
        sample.report("CAT", "ASKED", -3, null, cluster);
        sample.report("STP", "ASKED", 0, null, cluster);
        sample.report("SCT", "ASKED", 7, null, cluster);
        sample.report("STC", "ASKED", 8, null, cluster);
        sample.report("SNV", "SUBMITTED", -9, 2, cluster);
        sample.report("SYT", "ACCEPTED", -9, 0, cluster);
        sample.report("SXD", "ACCEPTED", -9, 4, cluster);
        sample.report("BCH", "MISSED", -9, null, cluster);
        sample.report("VPTU", "EXCUSED", -9, null, cluster);
        sample.report("BNC", "PLANNED", 40, null, cluster);
        sample.report("BTC", "WITHDRAWN", -9, null, cluster);

        Board board = boards.of(OFFICE, asked("", ""), 0);

        assertThat(board.numbers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Light.LATE,
                        1,
                        Light.SOON,
                        2,
                        Light.OPEN,
                        2,
                        Light.SENT,
                        1,
                        Light.DONE,
                        1,
                        Light.DONE_LATE,
                        1,
                        Light.MISSED,
                        1,
                        Light.EXCUSED,
                        1,
                        Light.PLANNED,
                        1));
        assertThat(board.glance().phases()).containsExactly("Sơ kết 6 tháng đầu năm");
        assertThat(board.glance().next()).isEqualTo(today);
        assertThat(board.lists().week().lines()).extracting(Board.Line::due).containsExactly(today, today.plusDays(7));
        assertThat(board.history())
                .filteredOn(year -> year.year() == YEAR)
                .singleElement()
                .satisfies(year -> assertThat(year.daysLate()).isEqualTo(3 + 2 + 4));
    }

    @Test
    void sortsTheLateByTheirDaysAndGoesByTheDayOfASupplement() {
        long short_ = sample.report("CAT", "ASKED", -3, null, cluster);
        long long_ = sample.report("STP", "ASKED", -30, null, cluster);
        long returned = sample.report("SCT", "RETURNED", -40, 0, cluster);
        long inTime = sample.report("STC", "RETURNED", -40, 0, cluster);
        supplement(returned, -10);
        supplement(inTime, 3);

        Board board = boards.of(OFFICE, asked("", ""), 0);

        assertThat(board.lists().late().lines()).extracting(Board.Line::id).containsExactly(long_, returned, short_);
        assertThat(board.lists().late().lines()).extracting(Board.Line::days).containsExactly(30, 10, 3);
        assertThat(board.lists().week().lines()).extracting(Board.Line::id).containsExactly(inTime);
    }

    @Test
    void showsACorrectionThatIsOverdueAsLate() {
        long corrected = sample.report("CAT", "ACCEPTED", -30, 0, cluster);
        database.sql("update obligation set correcting = 'ASKED', supplement_due = ? where id = ?")
                .params(today.minusDays(2), corrected)
                .update();

        assertThat(boards.of(OFFICE, asked("", ""), 0).lists().late().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isEqualTo(2));
    }

    @Test
    void showsUnitsWhereOneClusterIsLookedAtWithTheMostPressingOfEachKind() {
        sample.report("CAT", "ASKED", -3, null, cluster);
        sample.report("STP", "ACCEPTED", -3, 0, cluster);

        Board province = boards.of(OFFICE, asked("", ""), 0);
        Board ofCluster = boards.of(OFFICE, asked("KTDNC", ""), 0);

        assertThat(province.rows()).extracting(Board.Row::place).containsExactly("KTDNC");
        assertThat(cell(province, "KTDNC", "six-month-unit-report"))
                .isEqualTo(new Board.Cell(Light.LATE, 2, Map.of(Light.LATE, 1, Light.DONE, 1), 3));
        assertThat(ofCluster.rows())
                .extracting(Board.Row::place)
                .startsWith("KTDNC")
                .contains("CAT", "STP");
        assertThat(cell(ofCluster, "STP", "six-month-unit-report").light()).isEqualTo(Light.DONE);
        assertThat(boards.of(OFFICE, asked("KTDNC", "CAT"), 0).unit()).startsWith("Công an tỉnh");
    }

    @Test
    void comparesTheYears() {
        sample.report("CAT", "ACCEPTED", -3, 5, cluster);
        yearBefore.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", null, "ACCEPTED", -3, 0);

        List<Board.History> history = boards.of(OFFICE, asked("", "CAT"), 0).history();

        assertThat(history)
                .filteredOn(year -> year.year() == YEAR || year.year() == YEAR + 3)
                .extracting(Board.History::numbers)
                .containsExactly(Map.of(Light.DONE, 1), Map.of(Light.DONE_LATE, 1));
    }

    @Test
    void takesFiveStatementsForOneUnitAsForAProvinceOfThousands() {
        long one = sample.report("CAT", "ASKED", -3, null, cluster);
        int few = StatementCount.of(() -> boards.of(OFFICE, asked("", ""), 0));
        database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, period, receiver_kind, receiver, parent, state, due)
                select 0, year, kind, debtor_kind, debtor, 'B' || n, receiver_kind, receiver, parent, state, due + n % 60
                  from obligation, generate_series(1, 3000) n where id = ?
                """).param(one).update();

        assertThat(StatementCount.of(() -> boards.of(OFFICE, asked("KTDNC", "CAT"), 3)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
        assertThat(StatementCount.of(
                        () -> boards.of(Reader.in(List.of(Groups.officersOfUnit("CAT"))), asked("", ""), 0)))
                .isEqualTo(few);
        Board page = boards.of(OFFICE, asked("KTDNC", "CAT"), 3);
        assertThat(page.lists().asked().found()).isEqualTo(3001);
        assertThat(page.lists().asked().lines()).hasSize(BoardRows.PAGE_SIZE);
    }

    private Wanted asked(String ofCluster, String unit) {
        return new Wanted(YEAR, ofCluster, unit, "", "");
    }

    private void supplement(long id, int days) {
        database.sql("update obligation set supplement_due = ? where id = ?")
                .params(today.plusDays(days), id)
                .update();
    }

    private static Board.Cell cell(Board board, String place, String kind) {
        return Objects.requireNonNull(board.rows().stream()
                .filter(row -> row.place().equals(place))
                .findAny()
                .orElseThrow()
                .cells()
                .get(kind));
    }
}
