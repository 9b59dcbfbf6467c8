package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.integrity.Finding;
import vn.tdkt.integrity.Integrity;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.process.Releases;

/**
 * A six-month review begins on the models of the release before: there approval has another name, and the receipt is
 * another step. In its midst the program of today starts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewModelsIntegrationTests extends ServerTests {

    private static final int YEAR = 2004;
    private static final String HEAD = "NMA1";
    private static final String PREPARING = "NMA2";
    private static final String APPROVING = "NMA3";
    private static final String WAITING_FOR_RECEIPT = "NMA4";
    private static final String TAKEN = "NMA5";

    private final ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "NM").clusterOf(5, "A", "Khối A");

    @Autowired
    Staff staff;

    @Autowired
    Releases releases;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    RuntimeService instances;

    @Autowired
    RepositoryService models;

    @Autowired
    Integrity integrity;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    /** What other walks of the suite left behind. */
    private List<Finding> foundBefore = List.of();

    private YearAtWork work;
    private ProcessDefinition before;

    @BeforeAll
    void beginOnTheModelsBefore() {
        foundBefore = integrity.findings();
        jobExecutor.shutdown();
        before = releases.before(
                "unit-report",
                drawing -> drawing.replace("userTask_receiveReport", "userTask_takeReport")
                        .replace("name=\"Duyệt văn bản\"", "name=\"Ký duyệt\""));
        releases.before("collection", drawing -> drawing.replace("name=\"Theo dõi, đôn đốc", "name=\"Chờ, đôn đốc"));
        releases.before("annual-cycle", drawing -> drawing.replace("name=\"Năm", "name=\"Trọn năm"));
        work = new YearAtWork(staff, province);
        work.on(5, 2);
        province.importInto(organisationImport);
        opening.open(YEAR, province.standingOfficer());
        work.issueGuidance();
        work.on(6, 10);
        List.of(APPROVING, WAITING_FOR_RECEIPT, TAKEN).forEach(unit -> work.prepare(unit, List.of()));
        List.of(WAITING_FOR_RECEIPT, TAKEN)
                .forEach(unit -> staff.as("ld" + unit).answers("Ký duyệt", Map.of("approved", true)));
        staff.as("cb" + HEAD).answers("Tiếp nhận văn bản – Đơn vị Khối A 5", Map.of("taken", true));
        List.of(report(PREPARING), clusterReport()).forEach(this::forgetWhetherItConsolidates);
        releases.startToday();
    }

    @AfterAll
    void comeBack() {
        try {
            releases.startToday();
            leftovers.withdrawAll(YEAR);
        } finally {
            ClockUtil.reset();
            jobExecutor.start();
        }
    }

    @Test
    @Order(1)
    void takesAlongWhateverStandsWhereTheNewModelsHaveAStep() {
        assertThat(versionOf(report(APPROVING))).isEqualTo(newest("unit-report"));
        assertThat(versionOf(report(PREPARING))).isEqualTo(newest("unit-report"));
        assertThat(versionOf(clusterReport())).isEqualTo(newest("collection"));
        assertThat(versionOf("year/" + YEAR)).isEqualTo(newest("annual-cycle"));
        assertThat(running(before)).isEqualTo(1);
    }

    @Test
    @Order(2)
    void tellsItWhatTheNewModelsAskForAndTheOldDidNotKnow() {
        assertThat(variable(report(PREPARING), "consolidates")).isEqualTo(false);
        assertThat(variable(clusterReport(), "consolidates")).isEqualTo(true);
    }

    @Test
    @Order(3)
    void changesNothingWhenItStartsAgain() {
        String reportBefore = versionOf(report(APPROVING));
        releases.startToday();
        assertThat(versionOf(report(APPROVING))).isEqualTo(reportBefore);
        assertThat(running(before)).isEqualTo(1);
    }

    @Test
    @Order(4)
    void endsOnItsOwnVersionWhatTheNewModelsHaveNoStepFor() {
        assertThat(releases.missing(before)).isEmpty();
        staff.as("cb" + HEAD).answers("Tiếp nhận văn bản – Đơn vị Khối A 4", Map.of("taken", true));
        assertThat(report(WAITING_FOR_RECEIPT).state()).isEqualTo(State.ACCEPTED);
        assertThat(running(before)).isZero();
    }

    @Test
    @Order(5)
    void goesOnToTheEndAsIfNothingHadHappened() {
        staff.as("ld" + APPROVING).answers("Ký duyệt", Map.of("approved", true));
        work.handIn(PREPARING, List.of());
        work.handIn(HEAD, List.of());
        work.receipts(HEAD).forEach(receipt -> work.take(HEAD, receipt));
        staff.letTheEngineWork();
        work.on(7, 6);
        work.consolidate(HEAD);
        work.takeClusters();
        staff.letTheEngineWork();
        work.reportForTheProvince();

        assertThat(leftovers.ofReview(YEAR)).extracting(Obligation::state).containsOnly(State.ACCEPTED);
        assertThat(leftovers.incidents(YEAR)).isZero();
        assertThat(integrity.findings()).isEqualTo(foundBefore);
    }

    @Test
    @Order(6)
    void saysWhatAnOldVersionNeedsThatTheProgramHasNoMore() {
        ProcessDefinition gone = releases.before(
                "unit-report",
                drawing -> drawing.replace("${submitReport}", "${sendByPost}")
                        .replace("/forms/approve-report.html", "/forms/seal-report.html"));
        assertThat(releases.missing(gone)).containsExactly("${sendByPost}", "embedded:/forms/seal-report.html");
    }

    private void forgetWhetherItConsolidates(Obligation obligation) {
        instances.removeVariable(instanceOf("obligation/" + obligation.id()).getId(), "consolidates");
    }

    private Object variable(Obligation obligation, String name) {
        return instances.getVariable(instanceOf("obligation/" + obligation.id()).getId(), name);
    }

    private String versionOf(Obligation obligation) {
        return versionOf("obligation/" + obligation.id());
    }

    private String versionOf(String businessKey) {
        return instanceOf(businessKey).getProcessDefinitionId();
    }

    private ProcessInstance instanceOf(String businessKey) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    private String newest(String model) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private long running(ProcessDefinition version) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .count();
    }

    private Obligation clusterReport() {
        return obligations.of(YEAR, "six-month-cluster-report", Party.cluster("NMA"));
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, "six-month-unit-report", Party.unit(unit));
    }
}
