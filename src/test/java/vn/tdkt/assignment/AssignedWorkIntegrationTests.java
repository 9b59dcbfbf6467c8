package vn.tdkt.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.assignment.Written.LETTER;
import static vn.tdkt.assignment.Written.after;
import static vn.tdkt.assignment.Written.of;
import static vn.tdkt.assignment.Written.undated;
import static vn.tdkt.assignment.Written.until;
import static vn.tdkt.assignment.Written.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.Staff;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Timing.Kind;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.History;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;

/** What a letter gives out reaches Tasklist of whoever owes it, and ends there, in every way letters speak of time. */
class AssignedWorkIntegrationTests extends ServerTests {

    private static final int YEAR = 2051;
    private static final Party CAT = Party.unit("CAT");

    @Autowired
    private JdbcClient database;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Events events;

    @Autowired
    private Openings openings;

    @Autowired
    private AssignedWork assigned;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private History history;

    @Autowired
    private Staff staff;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private Clock clock;

    private LetterYear year;

    @BeforeEach
    void open() {
        year = new LetterYear(database, YEAR);
        year.open();
    }

    @AfterEach
    void close() {
        obligations
                .ofYear(YEAR)
                .forEach(one -> instances
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("obligation/" + one.id())
                        .list()
                        .forEach(instance -> instances.deleteProcessInstance(instance.getId(), "test is over")));
        year.close();
    }

    @Test
    void aDatedPieceOfWorkIsATaskWithItsDayAndEndsWithItsAnswer() {
        long id = give(work(CAT, "Gửi báo cáo chuyên đề", Form.DOCUMENT, until("trước ngày 30/6/2051", "2051-06-30")));

        var task = staff.as("cbCAT").task("Trả lời – Công an tỉnh Hồng Lam: Gửi báo cáo chuyên đề");
        assertThat(task.getDueDate()).isNotNull();
        assertThat(assigned.sheet(id).letter().phrase()).isEqualTo("trước ngày 30/6/2051");
        assertThat(assigned.sheet(id).source()).contains("15/HĐTĐKT-BTĐKT");
        assertThatThrownBy(() -> staff.as("cbCAT").answers(task, Map.of("text", " ")))
                .hasStackTraceContaining("Hãy đính kèm văn bản");
        staff.as("cbCAT").answers(task, Map.of("text", "Đã gửi qua QLVB"));
        assertThat(obligations.get(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(obligations.get(id).submittedOn()).isEqualTo(today());
    }

    @Test
    void whatHasNoDayIsNeverLateAndItsTaskHasNone() {
        long id = give(work(CAT, "Báo cáo vướng mắc", Form.ANSWER, undated()));

        assertThat(obligations.get(id).undated()).isTrue();
        assertThat(obligations.get(id).daysLate(LocalDate.of(2099, 1, 1))).isZero();
        assertThat(staff.as("cbCAT")
                        .task("Trả lời – Công an tỉnh Hồng Lam: Báo cáo vướng mắc")
                        .getDueDate())
                .isNull();
    }

    @Test
    void aWindowIsNotAskedBeforeItsFirstDay() {
        LocalDate tomorrow = today().plusDays(1);
        long id = give(work(
                CAT,
                "Góp ý dự thảo",
                Form.ANSWER,
                of(Kind.WINDOW, "từ … đến …", tomorrow, LocalDate.of(2051, 10, 31), null, null)));

        openings.askWhatOpens();
        assertThat(obligations.get(id).state()).isEqualTo(State.PLANNED);
        database.sql("update assigned_work set opens = ? where obligation = ?")
                .params(today(), id)
                .update();
        openings.askWhatOpens();
        assertThat(obligations.get(id).state()).isEqualTo(State.ASKED);
        assertThat(obligations.get(id).due()).isEqualTo("2051-10-31");
    }

    @Test
    void theEndOfAnotherObligationDatesWhatFollowsIt() {
        long conference = give(work(CAT, "Tổ chức hội nghị", Form.ACT, until("trước ngày 10/02/2051", "2051-02-10")));
        long report = give(work(CAT, "Gửi báo cáo tổng kết", Form.DOCUMENT, after(conference, "sau hội nghị", 5)));

        assertThat(obligations.get(report).state()).isEqualTo(State.PLANNED);
        staff.as("cbCAT")
                .answers("Trả lời – Công an tỉnh Hồng Lam: Tổ chức hội nghị", Map.of("doneOn", today().toString()));

        Obligation dated = obligations.get(report);
        assertThat(dated.state()).isEqualTo(State.ASKED);
        assertThat(dated.undated()).isFalse();
        assertThat(dated.due()).isAfter(today());
        assertThat(history.of(report)).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo(History.Act.DATED);
            assertThat(entry.dueFrom()).isNull();
            assertThat(entry.dueTo()).isEqualTo(dated.due());
        });
    }

    @Test
    void anEventRecordedByHandDatesAllOfItsLetter() {
        List<Long> ids = assignments.give(
                YEAR,
                LETTER,
                List.of(
                        work(
                                CAT,
                                "Cử đại biểu",
                                Form.ACT,
                                of(Kind.RELATIVE, "trước hội nghị", null, null, "trước hội nghị", null)),
                        work(
                                Party.unit("STP"),
                                "Cử đại biểu",
                                Form.ACT,
                                of(Kind.RELATIVE, "trước hội nghị", null, null, "trước hội nghị", null))),
                "tdkt1");

        assertThat(obligations.get(ids.get(0)).state()).isEqualTo(State.ASKED);
        assertThat(events.came(ids.get(0), LocalDate.of(2051, 11, 5), "tdkt1")).isEqualTo(2);
        assertThat(obligations.get(ids.get(1)).due()).isEqualTo("2051-11-04");
        assertThat(staff.as("cbSTP")
                        .task("Trả lời – Sở Tư pháp tỉnh Hồng Lam: Cử đại biểu")
                        .getDueDate())
                .isNotNull();
    }

    @Test
    void whatDependsOnAConditionMayNotAriseWithAReason() {
        long id = give(work(CAT, "Đăng ký lại chỉ tiêu", Form.DOCUMENT, undated(), null, "nếu có thay đổi kế hoạch"));
        long firm = give(work(CAT, "Gửi báo cáo", Form.DOCUMENT, undated()));

        assertThatThrownBy(() -> assigned.notArisen(firm, "Không đổi", "tdkt1")).hasMessageContaining("điều kiện");
        assertThatThrownBy(() -> assigned.notArisen(id, " ", "tdkt1")).hasMessageContaining("vì sao");
        staff.as("cbCAT")
                .answers(
                        "Trả lời – Công an tỉnh Hồng Lam: Đăng ký lại",
                        Map.of("notArisen", true, "text", "Kế hoạch năm giữ nguyên"));
        assertThat(obligations.get(id).state()).isEqualTo(State.EXCUSED);
        assertThat(staff.as("cbCAT").taskNames()).noneMatch(name -> name.contains("Đăng ký lại"));
    }

    @Test
    void eitherWayOfAnAlternativeSettlesItByTheLaterDay() {
        long id = give(work(
                CAT,
                "Tổ chức hội nghị điển hình tiên tiến",
                Form.ACT,
                of(
                        Kind.ALTERNATIVE,
                        "trước 20/8, hoặc chậm nhất trước 01/9",
                        LocalDate.of(2051, 8, 20),
                        LocalDate.of(2051, 9, 1),
                        null,
                        null),
                "Gửi báo cáo bằng văn bản",
                null));

        assertThat(obligations.get(id).due()).isEqualTo("2051-09-01");
        assertThat(assigned.sheet(id).letter().firstDue()).isEqualTo("2051-08-20");
        staff.as("cbCAT")
                .answers(
                        "Trả lời – Công an tỉnh Hồng Lam: Tổ chức hội nghị",
                        Map.of("otherWay", true, "text", "Đã gửi"));
        assertThat(history.of(id))
                .anyMatch(entry -> String.valueOf(entry.reason()).contains("Gửi báo cáo bằng văn bản"));
    }

    @Test
    void whatIsOwedSeveralTimesCountsAndEndsOnlyWhenTheyAreDone() {
        long id = give(work(CAT, "Kiểm tra chéo", Form.ACT, of(Kind.AT_LEAST, "ít nhất 2 lần", null, null, null, 2)));

        assigned.count(id, today(), "Đợt một", "cbCAT");
        assertThatThrownBy(() -> staff.as("cbCAT").answers("Trả lời – Công an tỉnh Hồng Lam: Kiểm tra chéo", Map.of()))
                .hasStackTraceContaining("Mới ghi 1 trên 2");
        assigned.count(id, today(), "Đợt hai", "cbCAT");
        staff.as("cbCAT").answers("Trả lời – Công an tỉnh Hồng Lam: Kiểm tra chéo", Map.of());
        assertThat(obligations.get(id).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void whatRecursHasARowForEachMonthAskedOnItsFirstDay() {
        List<Long> ids = assignments.give(
                YEAR,
                LETTER,
                List.of(work(
                        CAT, "Báo cáo tháng", Form.DOCUMENT, of(Kind.RECURRING, "hằng tháng", null, null, null, 25))),
                "tdkt1");

        assertThat(ids).hasSize(12);
        assertThat(obligations.get(ids.get(2)).title()).isEqualTo("Báo cáo tháng (tháng 3/2051)");
        assertThat(obligations.get(ids.get(2)).due()).isEqualTo("2051-03-25");
        assertThat(obligations.get(ids.get(2)).state()).isEqualTo(State.PLANNED);
    }

    @Test
    void oneEventSettlesSeveralAndNobodyElses() {
        long ceremony = give(work(CAT, "Trao giải", Form.ACT, undated()));
        long review = give(work(CAT, "Sơ kết", Form.ACT, undated()));
        long others = give(work(Party.unit("STP"), "Sơ kết", Form.ACT, undated()));

        assertThatThrownBy(() -> staff.as("cbCAT")
                        .answers("Trả lời – Công an tỉnh Hồng Lam: Trao giải", Map.of("alsoDone", List.of(others))))
                .hasStackTraceContaining("không phải của đơn vị");
        staff.as("cbCAT").answers("Trả lời – Công an tỉnh Hồng Lam: Trao giải", Map.of("alsoDone", List.of(review)));
        assertThat(obligations.get(ceremony).state()).isEqualTo(State.ACCEPTED);
        assertThat(obligations.get(review).state()).isEqualTo(State.ACCEPTED);
        assertThat(obligations.get(others).state()).isEqualTo(State.ASKED);
        assertThat(staff.as("cbCAT").taskNames()).noneMatch(name -> name.contains("Sơ kết"));
    }

    @Test
    void aClustersWorkIsItsHeadsAndAnExtensionKeepsBothDays() {
        long id = give(
                work(Party.cluster("KTDNC"), "Tổ chức sơ kết", Form.ACT, until("trước ngày 10/7/2051", "2051-07-10")));

        assertThat(staff.as("cbTTT").taskNames()).anyMatch(name -> name.endsWith(": Tổ chức sơ kết"));
        deadlines.extend(id, LocalDate.of(2051, 7, 20), "Dịch bệnh", "tdkt1");
        assertThat(history.of(id)).anySatisfy(entry -> {
            assertThat(entry.dueFrom()).isEqualTo("2051-07-10");
            assertThat(entry.dueTo()).isEqualTo("2051-07-20");
            assertThat(entry.reason()).isEqualTo("Dịch bệnh");
        });
    }

    private long give(Work work) {
        return assignments.give(YEAR, LETTER, List.of(work), "tdkt1").get(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
