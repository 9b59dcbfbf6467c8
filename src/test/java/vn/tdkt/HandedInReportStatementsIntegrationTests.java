package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.obligation.YearOpening;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.ProvinceOfOneYear;
import vn.tdkt.process.Tasks;

/** A report costs the same whether its cluster has ten members or a hundred and fifty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandedInReportStatementsIntegrationTests extends ServerTests {

    private static final int YEAR = 2011;
    private static final String SMALL = "N";
    private static final String LARGE = "L";

    private final ProvinceOfOneYear province =
            new ProvinceOfOneYear(YEAR, "DL").clusterOf(10, SMALL, "Khối nhỏ").clusterOf(150, LARGE, "Khối lớn");

    @Autowired
    Staff staff;

    @Autowired
    OrganisationImport organisationImport;

    @Autowired
    YearOpening opening;

    @Autowired
    RegisteredTargets targets;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    YearLeftovers leftovers;

    @Autowired
    JobExecutor jobExecutor;

    private YearAtWork work;

    @BeforeAll
    void askEverybody() {
        jobExecutor.shutdown();
        work = new YearAtWork(staff, province);
        work.on(5, 2);
        province.importInto(organisationImport);
        province.clusters().forEach(cluster -> province.members(cluster).forEach(unit -> targets.register(YEAR, unit)));
        opening.open(YEAR, province.standingOfficer());
        work.issueGuidance();
        work.on(6, 10);
        handIn(SMALL, 2);
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
    void handsInWithTheSameNumberOfStatementsInASmallAndALargeCluster() {
        Map<String, Integer> small = handIn(SMALL, 3);
        Map<String, Integer> large = handIn(LARGE, 3);

        System.out.println("Câu lệnh SQL của một báo cáo: " + small);
        assertThat(large).isEqualTo(small);
    }

    @Test
    void showsTheHeadItsMembersWithTheSameNumberOfStatements() {
        assertThat(sheet(LARGE, 1, "Theo dõi, đôn đốc")).isEqualTo(sheet(SMALL, 1, "Theo dõi, đôn đốc"));
    }

    @Test
    void showsAReportWithTheSameNumberOfStatements() {
        Map<String, Integer> small = sheets(SMALL);
        Map<String, Integer> large = sheets(LARGE);

        System.out.println("Câu lệnh SQL của một phiếu việc: " + small);
        assertThat(large).isEqualTo(small);
    }

    /** What is read to show each form on the way of one report. */
    private Map<String, Integer> sheets(String cluster) {
        String unit = "DL" + cluster + 4;
        Map<String, Integer> statements = new LinkedHashMap<>();
        statements.put("theo dõi", sheet(cluster, 1, "Theo dõi, đôn đốc"));
        statements.put("chuẩn bị", sheet(cluster, 4, "Chuẩn bị văn bản"));
        work.prepare(unit, targets.achieved(YEAR, unit));
        statements.put("duyệt", sheet("ldDL" + cluster + 4, "Duyệt văn bản"));
        staff.as("ldDL" + cluster + 4).answers("Duyệt văn bản", Map.of("approved", true));
        statements.put("tiếp nhận", sheet(cluster, 1, "Tiếp nhận văn bản"));
        return statements;
    }

    private int sheet(String cluster, int number, String task) {
        return sheet("cbDL" + cluster + number, task);
    }

    private int sheet(String account, String task) {
        String id = staff.as(account).task(task).getId();
        Person person = people.byAccount(account).orElseThrow();
        return StatementCount.of(() -> tasks.sheet(id, person));
    }

    /** Claim and submit of each step by one person. */
    private Map<String, Integer> handIn(String cluster, int number) {
        String unit = "DL" + cluster + number;
        Map<String, Integer> statements = new LinkedHashMap<>();
        statements.put(
                "chuẩn bị", answer("cb" + unit, "Chuẩn bị văn bản", work.unitReport(targets.achieved(YEAR, unit))));
        statements.put("duyệt", answer("ld" + unit, "Duyệt văn bản", Map.of("approved", true)));
        statements.put(
                "tiếp nhận", answer("cb" + province.head("DL" + cluster), "Tiếp nhận văn bản", Map.of("taken", true)));
        return statements;
    }

    private int answer(String account, String name, Map<String, Object> answer) {
        Task task = staff.as(account).task(name);
        return StatementCount.of(() -> staff.as(account).answers(task, answer));
    }
}
