package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.document.Documents;
import vn.tdkt.obligation.History;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.State;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.report.ApprovalAnswer;
import vn.tdkt.report.ReportFlow;

/** Several people meet on one task, or on the last reports of one cluster, in the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceIntegrationTests extends ServerTests {

    private static final int YEAR = 2010;
    private static final List<String> OFFICERS = List.of("CLan", "CLbinh", "CLchi", "CLdung");
    private static final List<String> LAST_REPORTS = List.of("E", "F", "G", "H");

    private final ProvinceOfOneYear province = province();

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    Obligations obligations;

    @Autowired
    Documents documents;

    @Autowired
    ReportFlow flow;

    @Autowired
    People people;

    @Autowired
    History history;

    @Autowired
    Passwords passwords;

    @Autowired
    TaskService tasks;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    @LocalServerPort
    int port;

    private YearAtWork work;
    private List<StaffOnline> officers = List.of();

    private static ProvinceOfOneYear province() {
        ProvinceOfOneYear province = new ProvinceOfOneYear(YEAR, "CL").clusterOf(4, "A", "Khối A");
        LAST_REPORTS.forEach(cluster -> province.clusterOf(1 + OFFICERS.size(), cluster, "Khối " + cluster));
        OFFICERS.forEach(province::officerOfHeads);
        return province;
    }

    @BeforeAll
    void askEverybody() {
        jobExecutor.shutdown();
        work = new YearAtWork(staff, province);
        work.on(5, 2);
        province.importInto(organisationImport);
        opening.open(YEAR, province.standingOfficer());
        work.issueGuidance();
        work.on(6, 10);
        OFFICERS.forEach(account -> passwords.set(account, StaffOnline.PASSWORD));
        officers =
                OFFICERS.stream().map(account -> new StaffOnline(port, account)).toList();
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
    void givesATaskToOneOfThoseWhoTakeItAtOnceAndTellsTheOthers() {
        work.handIn("CLA2", List.of());
        String receipt =
                officers.get(0).find("Tiếp nhận văn bản – Đơn vị Khối A 2").orElseThrow();

        List<StaffClient.Answer> claims = Together.at(officers.stream()
                .<Callable<StaffClient.Answer>>map(officer -> () -> officer.claims(receipt))
                .toList());
        assertThat(claims).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(claims)
                .filteredOn(answer -> answer.status() >= 300)
                .hasSize(3)
                .allMatch(answer -> answer.status() == 409)
                .allMatch(answer -> answer.message().startsWith("Người khác"));

        List<StaffClient.Answer> submissions = Together.at(officers.stream()
                .<Callable<StaffClient.Answer>>map(officer -> () -> officer.submits(receipt, Map.of("taken", true)))
                .toList());
        assertThat(submissions).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(submissions)
                .filteredOn(answer -> answer.status() >= 300)
                .hasSize(3)
                .allMatch(answer -> answer.status() < 500)
                .allMatch(answer -> answer.message().toLowerCase().contains("người khác"));
        assertThat(acts("CLA2", History.Act.ACCEPTED)).isEqualTo(1);
    }

    @Test
    void handsInOnceWhenALeaderPressesTwice() {
        work.prepare("CLA3", List.of());
        passwords.set("ldCLA3", StaffOnline.PASSWORD);
        StaffOnline leader = new StaffOnline(port, "ldCLA3");
        String approval = leader.find("Duyệt văn bản").orElseThrow();
        leader.claims(approval);

        Callable<StaffClient.Answer> press = () -> leader.submits(approval, Map.of("approved", true));
        List<StaffClient.Answer> answers = Together.at(List.of(press, press, press));

        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .allMatch(answer -> answer.status() < 500)
                .allMatch(answer -> answer.message().toLowerCase().contains("người khác"));
        assertThat(acts("CLA3", History.Act.SUBMITTED)).isEqualTo(1);
        assertThat(documents.ofObligation(report("CLA3").id()))
                .singleElement()
                .satisfies(document ->
                        assertThat(document.issue().orElseThrow().number()).isEqualTo(1));
    }

    /** The press of a leader that arrives after the one before it was done, yet before its task is gone. */
    @Test
    void saysThatSomebodyWasFasterWhenNothingIsLeftToIssue() {
        work.handIn("CLA4", List.of());
        Person leader = people.byAccount("ldCLA4").orElseThrow();

        assertThatThrownBy(() ->
                        flow.approve(report("CLA4").id(), new ApprovalAnswer(null, true, null, null, null), leader))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Người khác vừa duyệt");
    }

    @Test
    void consolidatesOnceWhenTheLastReportsAreTakenAtOnce() {
        for (String cluster : LAST_REPORTS) {
            province.members("CL" + cluster).forEach(unit -> work.handIn(unit, List.of()));
            List<String> receipts = officers.get(0).all("Tiếp nhận văn bản – Đơn vị Khối " + cluster);
            assertThat(receipts).hasSameSizeAs(officers);

            List<Callable<StaffClient.Answer>> takes = new ArrayList<>();
            for (int i = 0; i < receipts.size(); i++) {
                StaffOnline officer = officers.get(i);
                String receipt = receipts.get(i);
                takes.add(() -> officer.answers(receipt, Map.of("taken", true)));
            }
            assertThat(Together.at(takes)).allMatch(answer -> answer.status() < 300);

            assertThat(openTasks(cluster)).containsExactly("Chuẩn bị văn bản");
            assertThat(province.members("CL" + cluster))
                    .allMatch(unit -> report(unit).state() == State.ACCEPTED);
        }
    }

    /** What is open for the cluster itself, without its name behind. */
    private List<String> openTasks(String cluster) {
        long id = obligations
                .of(YEAR, "six-month-cluster-report", Party.cluster("CL" + cluster))
                .id();
        return tasks.createTaskQuery().processInstanceBusinessKey("obligation/" + id).list().stream()
                .map(task -> task.getName().substring(0, task.getName().indexOf(" – ")))
                .toList();
    }

    private long acts(String unit, History.Act act) {
        return history.of(report(unit).id()).stream()
                .filter(entry -> entry.act() == act)
                .count();
    }

    private Obligation report(String unit) {
        return obligations.of(YEAR, "six-month-unit-report", Party.unit(unit));
    }
}
