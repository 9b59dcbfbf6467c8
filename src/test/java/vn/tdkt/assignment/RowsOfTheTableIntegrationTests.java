package vn.tdkt.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.DayOffRule;
import vn.tdkt.letter.Found.Form;
import vn.tdkt.letter.Timing.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;

/** Each row of DOMAIN.md's table, in a year of its own: on the kind that models it, else given out by its letter. */
class RowsOfTheTableIntegrationTests extends ServerTests {

    private static final int YEAR = 2054;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Cycles cycles;

    @Autowired
    private RuntimeService instances;

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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            000, 'Khối trưởng: báo cáo tổng kết trước hội nghị', year-cluster-report, 2054-10-25
            000, 'Khối Đảng, đoàn thể: xin ý kiến Thường trực Tỉnh ủy', conference-opinion,
            000, 'Khối trưởng: xin ý kiến người phụ trách', conference-opinion,
            000, 'Khối trưởng: thống nhất với Ban TĐKT', conference-agreement,
            000, 'Khối trưởng: hội nghị tổng kết', conference, 2055-02-10
            000, 'Khối trưởng: báo cáo, tờ trình, biên bản sau hội nghị', cluster-file, 2055-02-20
            001, 'Đơn vị: sơ kết và báo cáo', six-month-unit-report, 2054-06-30
            001, 'Khối trưởng: sơ kết khối', six-month-cluster-report, 2054-07-10
            001, 'Khối trưởng: quy chế và bảng điểm', score-table, 2054-03-31
            002, 'Đơn vị: báo cáo năm, tự chấm điểm', year-unit-report, 2054-10-20
            002, 'Khối trưởng: báo cáo tổng hợp', year-cluster-report, 2054-10-25
            002, 'Khối trưởng năm sau: kế hoạch phát động', launch-plan, 2053-10-25
            002, 'Khối trưởng năm sau: bản đăng ký giao ước', pledge-register, 2053-10-25
            002, 'Đơn vị: góp ý dự thảo', draft-comment,
            002, 'Đơn vị: hồ sơ đề nghị khen thưởng', award-dossier, 2055-02-15
            """)
    void theYearModelsIt(String seed, String row, String kind, @Nullable LocalDate due) {
        String milestone = kinds.named(kind).milestone();
        assertThat(milestone == null).isEqualTo(due == null);
        if (milestone != null) {
            assertThat(cycles.datesOf(YEAR).dueForAll(milestone)).isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            001, 'Đăng ký lại chỉ tiêu (nếu có thay đổi)', UNIT, DOCUMENT, UNDATED,,, nếu có thay đổi kế hoạch,
            001, 'Chỉ đạo các khối trực thuộc sơ kết; đại hội các cấp; thi đua ngắn ngày', UNIT, ACT, UNDATED,,,,
            001, 'Tổng hợp, báo cáo Chủ tịch UBND tỉnh, Trung ương', OFFICE, DOCUMENT, RELATIVE, 2054-07-10,,, sau ngày 10/7
            002, 'Cử đại biểu; chuẩn bị tham luận', UNIT, ACT, RELATIVE,,,, trước hội nghị
            002, 'Hội nghị: 14 giờ 30 ngày 05/11, 23 người', CLUSTER, ACT, DATED,, 2054-11-05,,
            002, 'Lập hồ sơ trình khen thưởng', CLUSTER, DOCUMENT, RELATIVE,,,, sau hội nghị
            003, 'Đánh giá bằng văn bản', UNIT, DOCUMENT, DATED,, 2054-06-30, đơn vị không tổ chức hội nghị,
            003, 'Hội nghị điển hình tiên tiến', UNIT, ACT, ALTERNATIVE, 2054-08-20, 2054-09-01,,
            003, 'Gửi bài dự thi', UNIT, DOCUMENT, DATED,, 2054-06-20, đơn vị chưa có bài dự thi,
            003, 'Báo cáo tổng kết Cuộc thi', UNIT, DOCUMENT, DATED,, 2054-07-10,,
            003, 'Trao giải Cuộc thi', UNIT, ACT, DATED,, 2054-08-20,,
            003, 'Thống kê bài dự thi, đơn vị chưa gửi', OFFICE, DOCUMENT, RECURRING,,,,
            004, 'Báo cáo sơ kết 03 năm', UNIT, DOCUMENT, DATED,, 2054-05-16,,
            000, 'Báo cáo vướng mắc', UNIT, ANSWER, UNDATED,,, nếu có vướng mắc,
            """)
    void aLetterGivesItOut(
            String seed,
            String title,
            String debtor,
            Form form,
            Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String condition,
            @Nullable String event) {
        When when = new When(
                kind, "nguyên văn", from, until, true, event, null, from == null ? null : 3, "tháng", DayOffRule.KEEP);
        Work work = Written.work(party(debtor), title, form, when, null, condition);

        List<Long> ids = assignments.give(YEAR, Written.LETTER, List.of(work), "tdkt1");

        Obligation given = obligations.get(ids.get(0));
        assertThat(given.title()).startsWith(title);
        assertThat(given.debtor()).isEqualTo(party(debtor));
        assertThat(given.undated()).isEqualTo(kind == Kind.UNDATED || kind == Kind.RELATIVE && from == null);
        assertThat(until == null || given.due().equals(until)).isTrue();
        assertThat(ids).hasSize(kind == Kind.RECURRING ? 12 : 1);
    }

    private static Party party(String kind) {
        return switch (kind) {
            case "OFFICE" -> Party.OFFICE;
            case "CLUSTER" -> Party.cluster("KTDNC");
            default -> Party.unit("CAT");
        };
    }
}
