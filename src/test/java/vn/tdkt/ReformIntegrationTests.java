package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.Reform;
import vn.tdkt.obligation.Reforming;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.ClusterKind;
import vn.tdkt.organisation.ClusterRole;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.organisation.WorkbookOfOffices;

/** On 15 June a decision makes two commune clusters of three: C1 and the new D; C2 and C3 are no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReformIntegrationTests extends ServerTests {

    private static final int YEAR = 2007;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(YEAR, 12, 31);
    private static final LocalDate DAY = LocalDate.of(YEAR, 6, 15);
    private static final String DECISION = "Quyết định số 77/QĐ-UBND";
    private static final String SIX_MONTH = "six-month-unit-report";

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "RF")
            .clusterOf(3, "C1", "Cụm xã 1")
            .clusterOf(3, "C2", "Cụm xã 2")
            .clusterOf(3, "C3", "Cụm xã 3")
            .clusterOf(4, "S1", "Cụm nhỏ 1")
            .clusterOf(4, "S2", "Cụm nhỏ 2")
            .clusterOf(40, "T1", "Cụm to 1")
            .clusterOf(40, "T2", "Cụm to 2");

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    OutsideRecords outside;

    @Autowired
    Reforming reforming;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    @Autowired
    JdbcClient database;

    private byte[] decision;
    private List<String> before;

    @BeforeAll
    void halfOfTheReportsAreIn() {
        jobExecutor.shutdown();
        YearAtWork work = new YearAtWork(staff, province);
        work.on(5, 2);
        province.importInto(organisationImport);
        opening.open(YEAR, province.standingOfficer());
        work.on(6, 10);
        List.of("C1", "C2", "C3")
                .forEach(one -> obligations.ask(clusterReport("RF" + one).id()));
        staff.letTheEngineWork();
        accepted("RFC12");
        accepted("RFC33");
        staff.as("cbRFC22")
                .answers(
                        "Chuẩn bị văn bản",
                        Map.of("outside", Map.of("way", "POST", "on", "2007-06-05", "who", "Văn thư")));
        decision = decision().bytes();
        work.on(6, 15);
        before = everythingOf("RFS%", "RFT%", "RFC1%");
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

    private WorkbookOfOffices decision() {
        WorkbookOfOffices book = new WorkbookOfOffices()
                .cluster("RFC2", "Cụm xã 2", "C2", ClusterKind.KHOI, "RF", FIRST, DAY.minusDays(1))
                .cluster("RFC3", "Cụm xã 3", "C3", ClusterKind.KHOI, "RF", FIRST, DAY.minusDays(1))
                .cluster("RFD", "Cụm xã mới", "D", ClusterKind.KHOI, "RF", DAY, LAST)
                .role("RFC2", YEAR, ClusterRole.HEAD, "RFC21", FIRST, DAY.minusDays(1))
                .role("RFC3", YEAR, ClusterRole.HEAD, "RFC31", FIRST, DAY.minusDays(1))
                .role("RFD", YEAR, ClusterRole.HEAD, "RFC32", DAY, LAST);
        moves(book, "RFC2", "RFD", "RFC21", "RFC22", "RFC23");
        moves(book, "RFC3", "RFC1", "RFC31");
        moves(book, "RFC3", "RFD", "RFC32", "RFC33");
        return book;
    }

    private static void moves(WorkbookOfOffices book, String from, String to, String... units) {
        for (String unit : units) {
            book.member(from, unit, FIRST, DAY.minusDays(1), "Quyết định số 01/QĐ-UBND")
                    .member(to, unit, DAY, LAST, DECISION);
        }
    }

    @Test
    @Order(1)
    void theDryRunSaysWhoGoesWhereWithWhatAndChangesNothing() {
        List<String> all = everythingOf("RF%");

        Reform reform = organisationImport.foresee(decision, () -> reforming.plan(DAY));

        assertThat(reform.moves().stream()
                        .filter(move -> move.kind().startsWith("six-month")
                                || move.kind().startsWith("year-unit"))
                        .map(ReformIntegrationTests::said))
                .containsExactly(
                        "RFC21 RFC2 > RFD six-month-unit-report ASKED 2007-06-30",
                        "RFC21 RFC2 > RFD year-unit-report PLANNED 2007-10-20",
                        "RFC22 RFC2 > RFD six-month-unit-report SUBMITTED 2007-06-30",
                        "RFC22 RFC2 > RFD year-unit-report PLANNED 2007-10-20",
                        "RFC23 RFC2 > RFD six-month-unit-report ASKED 2007-06-30",
                        "RFC23 RFC2 > RFD year-unit-report PLANNED 2007-10-20",
                        "RFC31 RFC3 > RFC1 six-month-unit-report ASKED 2007-06-30",
                        "RFC31 RFC3 > RFC1 year-unit-report PLANNED 2007-10-20",
                        "RFC32 RFC3 > RFD six-month-unit-report ASKED 2007-06-30",
                        "RFC32 RFC3 > RFD year-unit-report PLANNED 2007-10-20",
                        "RFC33 RFC3 > RFD year-unit-report PLANNED 2007-10-20");
        assertThat(reform.moves()).allMatch(move -> move.decision().equals(DECISION));
        assertThat(reform.begins().stream()
                        .map(begin -> begin.cluster() + " " + begin.kind().code()))
                .contains("RFD six-month-cluster-report", "RFD year-cluster-report")
                .allMatch(begin -> begin.startsWith("RFD "));
        assertThat(reform.ends().stream()
                        .filter(end ->
                                end.kind().startsWith("six-month") || end.kind().equals("year-cluster-report"))
                        .map(end -> end.cluster() + " " + end.kind() + " " + end.left()))
                .containsExactlyInAnyOrder(
                        "RFC2 six-month-cluster-report 0",
                        "RFC2 year-cluster-report 0",
                        "RFC3 six-month-cluster-report 1",
                        "RFC3 year-cluster-report 0");
        assertThat(everythingOf("RF%")).isEqualTo(all);
        assertThat(reforming.plan(DAY).moves()).isEmpty();
    }

    @Test
    @Order(2)
    void applyingDoesJustThat() {
        assertThat(receipts("cbRFC21")).hasSize(1);

        organisationImport.apply(decision, organisationImport.preview(decision).token());

        for (String unit : List.of("RFC21", "RFC22", "RFC23", "RFC32")) {
            assertThat(report(unit).receiver()).as(unit).isEqualTo(Party.cluster("RFD"));
            assertThat(report(unit).parent())
                    .as(unit)
                    .isEqualTo(clusterReport("RFD").id());
        }
        assertThat(report("RFC31").parent()).isEqualTo(clusterReport("RFC1").id());
        assertThat(yearReport("RFC33").receiver()).isEqualTo(Party.cluster("RFD"));
        assertThat(report("RFC33").receiver()).isEqualTo(Party.cluster("RFC3"));
        assertThat(report("RFC33").state()).isEqualTo(State.ACCEPTED);
        assertThat(clusterReport("RFC2").state()).isEqualTo(State.WITHDRAWN);
        assertThat(clusterReport("RFC3").state()).isEqualTo(State.ASKED);
        assertThat(clusterReport("RFD").state()).isEqualTo(State.ASKED);
        assertThat(everythingOf("RFS%", "RFT%", "RFC1%")).isEqualTo(before);
        Reform again = reforming.plan(DAY);
        assertThat(again.moves()).isEmpty();
        assertThat(again.begins()).isEmpty();
        assertThat(again.ends()).noneMatch(Reform.End::withdrawn);
    }

    @Test
    @Order(3)
    void theReportOnItsWayIsReceivedByTheNewHead() {
        staff.letTheEngineWork();
        assertThat(receipts("cbRFC21")).isEmpty();
        staff.as("cbRFC32").answers(receipts("cbRFC32").get(0), Map.of("taken", true));

        assertThat(report("RFC22").state()).isEqualTo(State.ACCEPTED);
        assertThat(staff.as("cbRFC32").taskNames()).anyMatch(name -> name.startsWith("Theo dõi, đôn đốc"));
        assertThat(staff.as("cbRFC21").taskNames()).noneMatch(name -> name.startsWith("Theo dõi, đôn đốc"));
    }

    @Test
    @Order(4)
    void tenTimesAsManyUnitsTakeAtMostTenTimesAsManyStatements() {
        int few = statementsOfMerging("RFS2", "RFS1");
        int many = statementsOfMerging("RFT2", "RFT1");

        assertThat(many).isLessThan(few * 10);
    }

    private int statementsOfMerging(String from, String to) {
        WorkbookOfOffices book = new WorkbookOfOffices();
        moves(book, from, to, province.members(from).toArray(String[]::new));
        byte[] bytes = book.bytes();
        String token = organisationImport.preview(bytes).token();
        return StatementCount.of(() -> organisationImport.apply(bytes, token));
    }

    private static String said(Reform.Move move) {
        return move.unit() + " " + move.from() + " > " + move.to() + " " + move.kind() + " " + move.state() + " "
                + move.due();
    }

    private List<Task> receipts(String account) {
        return staff.as(account).tasks().stream()
                .filter(task -> task.getName().startsWith("Tiếp nhận"))
                .toList();
    }

    private void accepted(String unit) {
        outside.onBehalf(
                report(unit).id(),
                new DoneOutside(DoneOutside.Way.BY_HAND, LocalDate.of(YEAR, 6, 5), "Văn thư", null, null),
                "cbRFC11");
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, SIX_MONTH, Party.unit(unit));
    }

    private Obligation yearReport(String unit) {
        return obligations.of(YEAR, "year-unit-report", Party.unit(unit));
    }

    private Obligation clusterReport(String cluster) {
        return obligations.of(YEAR, "six-month-cluster-report", Party.cluster(cluster));
    }

    private List<String> everythingOf(String... debtors) {
        return database.sql("select concat_ws(' ', id, version, debtor, kind, receiver, parent, state, due)"
                        + " from obligation where year = :year and debtor like any(:debtors) order by id")
                .param("year", YEAR)
                .param("debtors", debtors)
                .query(String.class)
                .list();
    }
}
