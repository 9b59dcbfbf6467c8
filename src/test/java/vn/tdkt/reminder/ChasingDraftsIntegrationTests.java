package vn.tdkt.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Refusal;
import vn.tdkt.ServerTests;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.report.ChasingLetterPaper;
import vn.tdkt.report.Member;

/** Late beyond the limit of the table: a chasing letter waits with Sở Nội vụ. */
class ChasingDraftsIntegrationTests extends ServerTests {

    @Autowired
    private ChasingDrafts drafts;

    @Autowired
    private ChasingLetterPaper paper;

    @Autowired
    private Obligations obligations;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private ReminderSample sample;
    private LocalDate today;
    private long late;
    private long later;

    @BeforeEach
    void open() {
        sample = new ReminderSample(database);
        sample.remove();
        today = LocalDate.now(clock);
        sample.cluster();
        long collecting = sample.clusterReport(today.plusDays(30));
        late = owed("NVA", collecting, today.minusDays(12));
        later = owed("NVB", collecting, today.minusDays(3));
        owed("NVC", collecting, today.plusDays(5));
    }

    @AfterEach
    void close() {
        letters().forEach(letter -> {
            sample.run("update obligation set state = 'ASKED' where id = ?", letter);
            obligations.endUnneeded(letter, "Thử xong");
            sample.run("delete from obligation_history where obligation = ?", letter);
        });
        sample.run("delete from obligation where year = 2091 and kind = 'chasing-letter'");
        sample.remove();
    }

    private long owed(String unit, long collecting, LocalDate due) {
        sample.unit(unit);
        return sample.unitReport(unit, collecting, due);
    }

    @Test
    void draftsOneLetterForACollectionThatListsWhoIsLateAndWaitsWithSoNoiVu() {
        drafts.follow();
        drafts.follow();

        assertThat(letters()).hasSize(1);
        assertThat(tasks(letters().get(0))).isEqualTo(1);
        assertThat(listed()).containsExactlyInAnyOrder("Đơn vị NVA", "Đơn vị NVB");
    }

    @Test
    void waitsUntilSomebodyIsLateBeyondTheLimit() {
        sample.state(late, "SUBMITTED");

        drafts.follow();

        assertThat(letters()).isEmpty();
    }

    @Test
    void dropsWhoHandsInMeanwhileAndEndsWhenNobodyIsLeft() {
        drafts.follow();
        long letter = letters().get(0);
        sample.state(late, "SUBMITTED");
        assertThat(listed()).containsExactly("Đơn vị NVB");

        sample.state(later, "EXCUSED");
        assertThatThrownBy(() -> paper.write(obligations.get(letter), "tdkt1")).isInstanceOf(Refusal.class);
        drafts.follow();
        assertThat(obligations.get(letter).state().name()).isEqualTo("WITHDRAWN");
        assertThat(tasks(letter)).isZero();
    }

    private List<String> listed() {
        return paper.listed(obligations.get(letters().get(0))).stream()
                .map(Member::name)
                .toList();
    }

    private List<Long> letters() {
        return database.sql("select id from obligation where year = 2091 and kind = 'chasing-letter'")
                .query(Long.class)
                .list();
    }

    private long tasks(long letter) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("obligation/" + letter)
                .taskCandidateGroup("standingOfficers")
                .count();
    }
}
