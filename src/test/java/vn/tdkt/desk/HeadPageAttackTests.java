package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.organisation.TwoYearBlock.BLOCK;
import static vn.tdkt.organisation.TwoYearBlock.NEXT;
import static vn.tdkt.organisation.TwoYearBlock.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.organisation.Headships;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.TwoYearBlock;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: who may say who leads, and who may read what somebody typed and did not send. */
class HeadPageAttackTests extends ServerTests {

    private static final String HEADS = "/camunda/api/tdkt/heads";

    @LocalServerPort
    private int port;

    @Autowired
    private Headships headships;

    @Autowired
    private OrganisationImport organisationImport;

    @Autowired
    private Passwords passwords;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    private TwoYearBlock block;
    private String instance;
    private String task;

    @BeforeEach
    void open() {
        block = new TwoYearBlock(database);
        block.remove();
        block.importInto(organisationImport);
        block.colleague(organisationImport, "cb2ZNU2", "ZNU2");
        List.of("cbZNU1", "ldZNU1", "cbZNU2", "cb2ZNU2", "cbZNU3")
                .forEach(account -> passwords.set(account, SampleProvince.PASSWORD));
        headships.propose(BLOCK, YEAR, "ZNU2", "tdkt1");
        instance = instances
                .startProcessInstanceByKey("unit-report", "obligation/" + block.owesNextYear())
                .getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void close() {
        instances.deleteProcessInstance(instance, "test");
        block.remove();
    }

    @Test
    void onlySoNoiVuAndAdministratorsSayWhoLeads() {
        for (String account : List.of("cbZNU1", "ldZNU1", "cbZNU2", "ubnd1")) {
            StaffClient client = as(account);
            assertThat(client.get(HEADS + "?year=2087").status()).as(account).isEqualTo(403);
            assertThat(client.get(HEADS + "/years").status()).isEqualTo(403);
            assertThat(propose(client, "ZNU1").status()).isEqualTo(403);
            assertThat(result(client, Map.of("unit", "ZNU1")).status()).isEqualTo(403);
            assertThat(client.get("/camunda/api/tdkt/me").json().path("pages").toString())
                    .doesNotContain("truong-khoi");
        }
        assertThat(new StaffClient(port).get(HEADS + "?year=2087").status()).isEqualTo(401);
        assertThat(as("tdkt1")
                        .postWithoutToken(HEADS + "/ZNK/proposal", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(led(as("tdkt1"), YEAR, "next").get(0).path("unit").asText()).isEqualTo("ZNU2");
    }

    @Test
    void recordsADecisionAndSaysInOneSentenceWhyItDoesNot() {
        StaffClient office = as("ldtdkt");

        assertThat(propose(office, "").message()).isEqualTo("Hãy chọn đơn vị đứng đầu năm sau.");
        assertThat(propose(office, "ZNU5").message()).contains("không hoạt động");
        assertThat(result(office, Map.of("number", " ")).message()).contains("phải có quyết định");
        assertThat(result(office, Map.of("from", "2078-01-05")).message()).contains("quá xa năm 2088");
        assertThat(result(office, Map.of("deputies", List.of("ZNU2"))).message())
                .contains("vừa đứng đầu vừa là cấp phó");
        assertThat(propose(as("quantri"), "ZNU3").status()).isEqualTo(200);
        assertThat(led(office, YEAR, "next").get(0).path("standing").asText()).isEqualTo("PROPOSED");
        assertThat(led(office, NEXT, "heads")).as("once the year has come").hasSize(1);
        assertThat(result(office, Map.of()).status()).isEqualTo(200);

        assertThat(led(office, YEAR, "next")).hasSize(1);
        JsonNode head = led(office, YEAR, "next").get(0);
        assertThat(head.path("unit").asText()).isEqualTo("ZNU2");
        assertThat(head.path("standing").asText()).isEqualTo("HOLDS");
        assertThat(head.path("decision").asText()).isEqualTo("Quyết định số 12/QĐ-UBND ngày 05/01/2088");
    }

    @Test
    void aDraftPassesOnlyToWhoMayWorkOnTheTask() {
        StaffClient author = as("cbZNU2");
        author.claim(task, "cbZNU2");
        author.put(path() + "/draft", Map.of("sections", Map.of("tasks", "Chưa ai được biết")));

        for (String stranger : List.of("cbZNU1", "ldZNU1", "cbZNU3")) {
            StaffClient.Answer sheet = as(stranger).get(path() + "/sheet");
            assertThat(sheet.status()).as(stranger).isEqualTo(404);
            assertThat(sheet.body()).doesNotContain("Chưa ai được biết");
        }
        StaffClient.Answer office = as("tdkt1").get(path() + "/sheet");
        assertThat(office.status()).as("sees the task").isEqualTo(200);
        assertThat(office.body()).doesNotContain("Chưa ai được biết").doesNotContain("Cán Bộ ZNU2");

        JsonNode colleague = as("cb2ZNU2").get(path() + "/sheet").json();
        assertThat(colleague.at("/draft/sections/tasks").asText()).isEqualTo("Chưa ai được biết");
        assertThat(colleague.at("/draftOf/who").asText()).isEqualTo("Cán Bộ ZNU2, Chuyên viên");
        assertThat(as("cb2ZNU2").put(path() + "/draft", Map.of()).status())
                .as("reads it, but did not take the task")
                .isEqualTo(422);
    }

    private String path() {
        return "/camunda/api/tdkt/task/" + task;
    }

    private static StaffClient.Answer propose(StaffClient client, String unit) {
        return client.post(HEADS + "/ZNK/proposal", Map.of("year", YEAR, "unit", unit));
    }

    private static StaffClient.Answer result(StaffClient client, Map<String, ?> changed) {
        Map<String, Object> result = new HashMap<>(Map.of(
                "year",
                YEAR,
                "way",
                "RECOGNISED",
                "unit",
                "ZNU2",
                "deputies",
                List.of("ZNU3"),
                "number",
                "12/QĐ-UBND",
                "decidedOn",
                NEXT + "-01-05",
                "from",
                NEXT + "-01-05"));
        result.putAll(changed);
        return client.post(HEADS + "/ZNK/result", result);
    }

    private static JsonNode led(StaffClient client, int year, String when) {
        return StreamSupport.stream(client.get(HEADS + "?year=" + year).json().spliterator(), false)
                .filter(cluster -> cluster.path("code").asText().equals(BLOCK))
                .findFirst()
                .orElseThrow()
                .path(when);
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
