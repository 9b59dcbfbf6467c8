package vn.tdkt.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Application;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.StatementCount;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;
import vn.tdkt.pdf.PdfPages;
import vn.tdkt.pdf.PdfText;
import vn.tdkt.pdf.WordToPdf;
import vn.tdkt.sandbox.SampleProvince;

/** The week on one page: the board's own figures as they stood on Monday morning. */
class WeekSheetIntegrationTests extends ServerTests {

    private static final int YEAR = 2044;
    private static final Reader OFFICE = Reader.in(List.of(Groups.STANDING_OFFICERS));
    private static final Wanted ALL = new Wanted(YEAR, "", "", "", "");

    @LocalServerPort
    private int port;

    @Autowired
    private Weeks weeks;

    @Autowired
    private WeekSheet sheet;

    @Autowired
    private Boards boards;

    @Autowired
    private WordToPdf pdf;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private BoardSample sample;
    private LocalDate monday;
    private long cluster;

    @BeforeEach
    void open() {
        monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        sample = new BoardSample(database, YEAR, monday);
        sample.open();
        cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED", 20, null);
        asked(cluster);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void agreesWithTheBoardWhereNothingHappenedSince() {
        asked(sample.report("CAT", "ASKED", -3, null, cluster));
        asked(sample.report("STP", "ASKED", 60, null, cluster));
        happened(asked(sample.report("SYT", "ACCEPTED", -9, 0, cluster)), "ACCEPTED", -9, null);
        happened(asked(sample.report("SXD", "ACCEPTED", -9, 4, cluster)), "ACCEPTED", -5, null);
        happened(asked(sample.report("BCH", "MISSED", -9, null, cluster)), "MISSED", -2, null);
        happened(asked(sample.report("VPTU", "EXCUSED", -9, null, cluster)), "EXCUSED", -12, null);
        sample.report("BNC", "PLANNED", 40, null, cluster);

        Week week = weeks.of(null, OFFICE, ALL);

        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.numbers()).isEqualTo(boards.of(OFFICE, ALL, 0).numbers());
        assertThat(week.before())
                .as("a week earlier CAT was in time, SXD not there, BCH not missed")
                .isEqualTo(Map.of(
                        Light.LATE,
                        2,
                        Light.OPEN,
                        2,
                        Light.SOON,
                        1,
                        Light.DONE,
                        1,
                        Light.EXCUSED,
                        1,
                        Light.PLANNED,
                        1));
    }

    @Test
    void knowsNothingOfWhatCameAfterMondayMorning() {
        long sentSince = asked(sample.report("CAT", "ACCEPTED", -3, 3, cluster));
        happened(sentSince, "ACCEPTED", 0, null);
        long extendedSince = asked(sample.report("STP", "ASKED", 30, null, cluster));
        happened(extendedSince, "ASKED", 0, monday.minusDays(10));

        Week week = weeks.of(null, OFFICE, ALL);

        assertThat(week.late()).extracting(Standing.Line::id).containsExactly(extendedSince, sentSince);
        assertThat(week.late()).extracting(Standing.Line::days).containsExactly(10, 3);
        assertThat(week.numbers()).doesNotContainKey(Light.DONE_LATE);
    }

    @Test
    void saysWhoWasToldAndWhatWasPromised() throws IOException {
        long late = asked(sample.report("CAT", "ASKED", -3, null, cluster));
        database.sql("insert into reminder_sent (obligation, due, slot, account) values (?, ?, -1, 'ldCAT')")
                .params(late, monday.minusDays(3))
                .update();
        database.sql(
                        "insert into chase_call (obligation, at, account, spoke_to, promised) values (?, ?, 'tdkt1', 'Chị Lan', '2044-08-09')")
                .params(late, moment(-1))
                .update();

        String text = WordFiles.text(sheet.word(weeks.of(null, OFFICE, ALL)));

        assertThat(text)
                .contains("(1 người)", "Chị Lan", "hẹn 09/08", "Sơ kết 6 tháng đầu năm", "Đang quá hạn: 1 việc");
    }

    @Test
    void fillsExactlyOnePageWithAWholeProvinceAndTheLongestNames() throws IOException {
        database.sql("""
                insert into obligation (version, year, kind, debtor_kind, debtor, period, receiver_kind, receiver, state, due)
                select 0, ?, k, 'UNIT', m.unit, '', 'CLUSTER', m.cluster, 'ASKED', cast(? as date) + case when n = 1 then -length(u.name) else 3 end
                  from membership m join unit u on u.code = m.unit
                  cross join lateral (values (1, 'year-unit-report'), (2, 'six-month-unit-report'), (3, 'target-registration'), (4, 'pledge'),
                       (5, 'pledge-signing'), (6, 'draft-comment'), (7, 'award-dossier'), (8, 'conference-opinion')) v (n, k)
                 where m.valid_to is null
                """).params(YEAR, monday).update();
        database.sql(
                        "insert into obligation_history (obligation, at, act, state) select id, ?, 'ASKED', 'ASKED' from obligation where year = ?")
                .params(moment(-40), YEAR)
                .update();
        database.sql(
                        "insert into chase_call (obligation, at, account, spoke_to, promised) select id, ?, 'tdkt1', 'Đồng chí Nguyễn Hoàng Phương Thảo, Phó Chánh Văn phòng', '2044-08-09' from obligation where year = ?")
                .params(moment(-1), YEAR)
                .update();

        Week week = weeks.of(null, OFFICE, ALL);
        byte[] word = sheet.word(week);
        byte[] page = pdf.convert(word).bytes();
        Files.write(Path.of("target/week-sheet.pdf"), page);

        assertThat(week.numbers().get(Light.LATE)).isGreaterThan(100);
        assertThat(PdfPages.count(page)).isEqualTo(1);
        assertThat(PdfText.words(page))
                .contains("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hồng Lam", "việc quá hạn khác");
    }

    @Test
    void takesFiveStatementsForOneAsForMany() {
        asked(sample.report("CAT", "ASKED", -3, null, cluster));
        int few = StatementCount.of(() -> weeks.of(null, OFFICE, new Wanted(YEAR, "KTDNC", "", "", "")));
        asked(sample.report("STP", "ASKED", -4, null, cluster));

        assertThat(StatementCount.of(() -> weeks.of(null, OFFICE, new Wanted(YEAR, "KTDNC", "", "", ""))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
    }

    @Test
    void printsForEachWhatTheBoardShowsAndNoWeekToCome() throws IOException {
        asked(sample.report("CAT", "ASKED", -3, null, cluster));
        asked(sample.report("STP", "ASKED", -4, null, cluster));
        String path = "/camunda/api/tdkt/board/week/word?year=" + YEAR;

        assertThat(printed("cbCAT", path)).contains("Công an tỉnh").doesNotContain("Sở Tư pháp");
        assertThat(printed("cbCAT", path + "&unit=STP")).doesNotContain("Sở Tư pháp", "Công an tỉnh");
        assertThat(printed("ldTTT", path)).contains("Công an tỉnh", "Sở Tư pháp");
        assertThat(printed("cbSCT", path)).contains("Đang quá hạn: 0 việc");
        assertThat(printed("ubnd1", path)).contains("toàn tỉnh", "Đang quá hạn: 2 việc");
        assertThat(new StaffClient(port).get(path).status()).isEqualTo(401);
        assertThatThrownBy(() -> weeks.of(monday.plusDays(7), OFFICE, ALL))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Tuần này chưa đến");
    }

    private String printed(String account, String path) throws IOException {
        return WordFiles.text(StaffClient.loggedIn(port, account, SampleProvince.PASSWORD)
                .file(path)
                .body());
    }

    private long asked(long id) {
        happened(id, "ASKED", -40, null);
        return id;
    }

    /** In the morning of the day so many days from Monday. */
    private void happened(long id, String state, int day, @Nullable LocalDate dueBefore) {
        database.sql("insert into obligation_history (obligation, at, act, state, due_from) values (?, ?, ?, ?, ?)")
                .params(id, moment(day), dueBefore == null ? state : "EXTENDED", state, dueBefore)
                .update();
    }

    private Timestamp moment(int day) {
        return Timestamp.from(
                monday.plusDays(day).atTime(0, 30).atZone(Application.ZONE).toInstant());
    }
}
