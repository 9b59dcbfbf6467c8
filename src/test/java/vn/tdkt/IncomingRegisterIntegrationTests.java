package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.document.IncomingRegister;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.OutgoingRegister;
import vn.tdkt.document.RegisterTable;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.DoneOutside.Way;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** What a letter and four reports leave in the books of those they reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncomingRegisterIntegrationTests extends ServerTests {

    private static final int YEAR = 2017;
    private static final String REPORT = "six-month-unit-report";

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "SV")
            .clusterOf(6, "A", "Khối các cơ quan tham mưu")
            .clusterOf(2, "B", "Khối doanh nghiệp");

    @Autowired
    private Staff staff;

    @Autowired
    private OrganisationImport organisationImport;

    @Autowired
    private YearOpening opening;

    @Autowired
    private RegisteredTargets targets;

    @Autowired
    private YearLeftovers leftovers;

    @Autowired
    private JobExecutor jobExecutor;

    @Autowired
    private IncomingRegister incoming;

    @Autowired
    private OutgoingRegister outgoing;

    @Autowired
    private Obligations obligations;

    @Autowired
    private OutsideRecords outside;

    @Autowired
    private TransactionTemplate transaction;

    private LocalDate today = LocalDate.MIN;

    @BeforeAll
    void workAsFarAsTheReports() {
        jobExecutor.shutdown();
        YearAtWork work = new YearAtWork(staff, province);
        work.on(5, 2);
        province.importInto(organisationImport);
        province.members("SVA").forEach(unit -> targets.register(YEAR, unit));
        opening.open(YEAR, province.standingOfficer());
        work.issueGuidance();
        today = work.on(6, 12);
        List.of("SVA1", "SVA2", "SVA3").forEach(unit -> work.handIn(unit, targets.achieved(YEAR, unit)));
        work.take("SVA1", work.receipts("SVA1").get(0));
        recordOutside("SVA4", Way.POST);
        recordOutside("SVA5", Way.CONFIDENTIAL);
        transaction.executeWithoutResult(status -> {
            obligations.accept(reportOf("SVA3"), null, "cbSVA1");
            status.setRollbackOnly();
        });
        obligations.accept(reportOf("SVA3"), LocalDate.of(YEAR, 6, 11), "cbSVA1");
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

    private long reportOf(String unit) {
        return obligations.of(YEAR, REPORT, Party.unit(unit)).id();
    }

    private void recordOutside(String unit, Way way) {
        outside.onBehalf(
                reportOf(unit),
                new DoneOutside(way, LocalDate.of(YEAR, 6, 9), "Văn thư", "Văn bản số 12/BC-A4", null),
                "cbSVA1");
    }

    private RegisterTable of(String cluster) {
        return incoming.table(IssuerKind.CLUSTER, cluster, YEAR);
    }

    @Test
    void entersALetterToAllInTheBookOfEveryClusterAndNamesWhoDealsWithIt() {
        List<Object> letter = of("SVB").lines().get(0).cells();

        assertThat(of("SVB").lines()).hasSize(1);
        assertThat(letter.get(1)).isEqualTo(1);
        assertThat(letter.get(2)).asString().startsWith("Hội đồng Thi đua");
        assertThat(letter.get(3)).asString().endsWith("/HĐTĐKT-BTĐKT");
        assertThat(letter.get(6)).isEqualTo("Đơn vị Khối doanh nghiệp 1");
    }

    @Test
    void numbersWhatAClusterReceivesWithoutGapAlsoWhenAReceiptWasRolledBack() {
        assertThat(of("SVA").lines()).extracting(RegisterTable.Line::number).containsExactly(1, 2, 3, 4);
        assertThat(of("SVA").total()).isEqualTo("Cộng: 4 văn bản; số cuối cùng: 04.");
    }

    @Test
    void entersAReportWithSenderNumberDaysAndWhoTookIt() {
        assertThat(of("SVA").lines().get(1).cells())
                .containsExactly(
                        today,
                        2,
                        "Đơn vị Khối các cơ quan tham mưu 2",
                        "01/BC-A2",
                        today,
                        "Báo cáo: Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2017",
                        "Người cbSVA1",
                        today,
                        null,
                        "");
    }

    @Test
    void entersOnlyOnceAndWithTheTrueDayOfArrival() {
        assertThat(of("SVA").lines().get(3).cells().get(0)).isEqualTo(LocalDate.of(YEAR, 6, 11));
        assertThat(of("SVA").lines()).extracting(RegisterTable.Line::file).doesNotHaveDuplicates();
    }

    @Test
    void entersWhatCameByPostWithItsNoteAndNothingThatWentAsClassified() {
        assertThat(of("SVA").lines().get(2).cells().get(9))
                .isEqualTo("Nhận ngoài hệ thống: Bưu điện; Văn thư. Văn bản số 12/BC-A4");
        assertThat(of("SVA").lines())
                .noneMatch(line ->
                        "Đơn vị Khối các cơ quan tham mưu 5".equals(line.cells().get(2)));
    }

    @Test
    void leavesOutWhatAHeadOwesToTheClusterItHeadsButNotInItsOwnOutgoingBook() {
        assertThat(of("SVA").lines())
                .noneMatch(line ->
                        "Đơn vị Khối các cơ quan tham mưu 1".equals(line.cells().get(2)));
        assertThat(outgoing.table(IssuerKind.UNIT, "SVA1", YEAR).lines()).hasSize(1);
    }
}
