package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.obligation.DoneImport;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Preview;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.reminder.Reminders;
import vn.tdkt.sheet.Fault;

/** A province that comes to the system in July: what its first cluster did on paper is taken in from Excel. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoneImportIntegrationTests extends ServerTests {

    private static final int YEAR = 2008;

    private static final String MAILS = "outbox_mail where account like '__DX%'";
    private static final String SAID = "reminder_sent s join obligation o on o.id = s.obligation where o.year = 2008"
            + " and o.debtor_kind <> 'OFFICE'";

    private final ProvinceOfOneYear province =
            new ProvinceOfOneYear(YEAR, "DX").clusterOf(3, "A", "Khối A").clusterOf(2, "B", "Khối B");

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    DoneImport done;

    @Autowired
    Reminders reminders;

    @Autowired
    TaskService tasks;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    @Autowired
    JdbcClient database;

    private YearAtWork work;

    @BeforeAll
    void open() {
        jobExecutor.shutdown();
        work = new YearAtWork(staff, province);
        work.on(7, 15);
        province.importInto(organisationImport);
        opening.open(YEAR, province.standingOfficer());
    }

    @AfterAll
    void comeBack() {
        try {
            leftovers.withdrawAll(YEAR);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    @Test
    @Order(1)
    void theTemplateHasEverythingTheMembersStillOwe() {
        assertThat(done.preview(YEAR, done.workbook(YEAR)).changes()).isEmpty();
        assertThat(done.preview(YEAR, done.workbook(YEAR)).faults()).isEmpty();
        assertThat(obligations.ofYear(YEAR)).extracting(Obligation::state).containsOnly(State.PLANNED);
    }

    @Test
    @Order(2)
    void tellsEveryFaultAtOnce() {
        long unit = report("DXA1").id();
        Preview preview = done.preview(
                YEAR,
                DoneWorkbook.of(
                        DoneWorkbook.row(999_999_999, "DXA1", "2008-06-25", "Bưu điện", "Văn thư"),
                        DoneWorkbook.row(unit, "DXA2", "2008-06-25", "Bưu điện", "Văn thư"),
                        DoneWorkbook.row(unit, "DXA1", "2008-09-25", "Bồ câu", null),
                        DoneWorkbook.row(report("DXA2").id(), "DXA2", "1998-06-25", "QLVB", "Văn thư"),
                        DoneWorkbook.row(provinceReport().id(), "BTDKT", "2008-07-14", "QLVB", "Văn thư")));

        assertThat(preview.faults().stream().map(Fault::wrong))
                .containsExactly(
                        "năm 2008 không có việc số 999999999",
                        "việc số " + unit + " là của DXA1, không phải DXA2",
                        "không có cách “Bồ câu”",
                        "ô để trống",
                        "ngày thực hiện sau hôm nay",
                        "năm 1998 xa năm thi đua 2008",
                        "việc của cơ quan thường trực không nhập ở đây");
        byte[] faulty = DoneWorkbook.of(DoneWorkbook.row(unit, "DXA2", "2008-06-25", "Bưu điện", "Văn thư"));
        String token = done.preview(YEAR, faulty).token();
        assertThatThrownBy(() -> done.apply(YEAR, faulty, token, "DXtdkt")).hasMessageContaining("còn lỗi");
        assertThatThrownBy(() -> done.apply(YEAR, faulty, "cũ", "DXtdkt")).hasMessageContaining("xem lại");
    }

    @Test
    @Order(3)
    void whatIsRecordedIsAcceptedWithoutTaskOrMail() {
        obligations.ask(cluster("DXA").id());
        staff.letTheEngineWork();
        assertThat(tasksOf(report("DXA2"))).isEqualTo(1);
        int mails = count(MAILS);
        int said = count(SAID);

        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String unit : province.members("DXA")) {
            rows.add(DoneWorkbook.row(report(unit).id(), unit, "2008-06-25", "QLVB", "Văn thư " + unit));
        }
        rows.add(DoneWorkbook.row(cluster("DXA").id(), "DXA", "2008-07-09", "bưu điện", "Thư ký khối"));
        rows.add(DoneWorkbook.row(report("DXB1").id(), "DXB1", "2008-06-20", "Nộp trực tiếp", "Ông B"));
        byte[] workbook = DoneWorkbook.of(rows.toArray(new List[0]));
        Preview preview = done.preview(YEAR, workbook);
        assertThat(preview.changes()).hasSize(5);
        assertThat(preview.warnings()).isEmpty();
        done.apply(YEAR, workbook, preview.token(), province.standingOfficer());

        for (String unit : List.of("DXA1", "DXA2", "DXA3", "DXB1")) {
            assertThat(report(unit).state()).as(unit).isEqualTo(State.ACCEPTED);
            assertThat(tasksOf(report(unit))).as(unit).isZero();
        }
        assertThat(report("DXA2").submittedOn()).hasToString("2008-06-25");
        assertThat(cluster("DXA").state()).isEqualTo(State.ACCEPTED);
        assertThat(tasksOf(cluster("DXA"))).isZero();
        assertThat(report("DXB2").state()).isEqualTo(State.PLANNED);
        work.on(7, 22);
        reminders.remindEverybody();
        assertThat(count(MAILS)).isEqualTo(mails);
        assertThat(count(SAID)).isEqualTo(said);
        assertThat(done.preview(YEAR, workbook).faults())
                .hasSize(5)
                .allSatisfy(fault -> assertThat(fault.wrong()).contains("đang ở tình trạng “Đã tiếp nhận”"));
    }

    @Test
    @Order(4)
    void warnsOfAClusterThatIsDoneWhileAMemberIsNot() {
        Preview preview = done.preview(
                YEAR,
                DoneWorkbook.of(DoneWorkbook.row(cluster("DXB").id(), "DXB", "2008-07-09", "Bưu điện", "Thư ký")));

        assertThat(preview.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.wrong()).contains("còn 1 việc bên dưới"));
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, "six-month-unit-report", Party.unit(unit));
    }

    /** It was not due yet when the year was opened, so a task will come for it. */
    private Obligation provinceReport() {
        return obligations.of(YEAR, "six-month-province-report", Party.OFFICE);
    }

    private Obligation cluster(String cluster) {
        return obligations.of(YEAR, "six-month-cluster-report", Party.cluster(cluster));
    }

    private int count(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private long tasksOf(Obligation obligation) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("obligation/" + obligation.id())
                .count();
    }
}
