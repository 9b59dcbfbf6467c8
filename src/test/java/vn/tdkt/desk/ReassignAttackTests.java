package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;

/** Over HTTP: who may give the report of HKH2 to a colleague, and to whom. HKH1 heads its cluster, HKH3 is a fellow. */
class ReassignAttackTests extends ServerTests {

    private static final int YEAR = 2043;
    private static final String OFFICER = "cbHKH2";
    private static final String COLLEAGUE = "cbHKH2b";
    private static final String LEADER = "ldHKH2";

    @LocalServerPort
    private int port;

    @Autowired
    private OneReport one;

    @Autowired
    private JdbcClient database;

    private long report;
    private String task;
    private String tasks;

    @BeforeEach
    void ask() {
        one.ask(YEAR);
        one.forget(YEAR);
        run("insert into person (account, full_name, title) values ('" + COLLEAGUE + "', 'Lò Thị Sao', 'Văn thư')");
        run("insert into assignment (account, role, unit) values ('" + COLLEAGUE + "', 'OFFICER', 'HKH2')");
        report = one.ask(
                YEAR, OFFICER, COLLEAGUE, LEADER, "ldHKH1", "cbHKH1", "ldHKH3", "HKubnd1", "HKtdkt1", "HKldtdkt");
        task = one.task(report).getId();
        tasks = "/camunda/api/tdkt/obligations/" + report + "/tasks";
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
        run("delete from assignment where account = '" + COLLEAGUE + "'");
        run("delete from person where account = '" + COLLEAGUE + "'");
    }

    @Test
    void theLeaderGivesWhatOneTookToAColleagueAndTheHistorySaysWhy() {
        as(OFFICER).claim(task, OFFICER);
        JsonNode offered = as(LEADER).get(tasks).json();
        assertThat(offered).hasSize(1);
        assertThat(offered.get(0).path("name").asText()).startsWith("Chuẩn bị văn bản");
        assertThat(offered.get(0).path("holder").asText()).isEqualTo(name(OFFICER));
        assertThat(offered.get(0).path("choices").findValuesAsText("name")).containsExactly("Lò Thị Sao, Văn thư");

        assertThat(reassign(as(LEADER), COLLEAGUE, "Đồng chí nghỉ phép").status())
                .isEqualTo(200);

        assertThat(one.task(report).getAssignee()).isEqualTo(COLLEAGUE);
        JsonNode last =
                as(LEADER).get("/camunda/api/tdkt/obligations/" + report).json().at("/about/history");
        assertThat(last.get(last.size() - 1).path("reason").asText())
                .startsWith("Chuyển người làm “Chuẩn bị văn bản")
                .endsWith("”: " + name(OFFICER) + " → Lò Thị Sao. Lý do: Đồng chí nghỉ phép");
        assertThat(last.get(last.size() - 1).path("who").asText()).isEqualTo(name(LEADER));
        assertThat(reassign(as(LEADER), COLLEAGUE, "Lần nữa").message()).startsWith("Người này đang làm việc đó rồi");
    }

    @Test
    void soNoiVuAndAdministratorsMayToo() {
        for (String account : List.of("HKtdkt1", "HKldtdkt")) {
            assertThat(as(account).get(tasks).json()).as(account).hasSize(1);
        }
        StaffClient administrator = StaffClient.loggedIn(port, "quantri", vn.tdkt.sandbox.SampleProvince.PASSWORD);
        assertThat(administrator.get(tasks).json()).hasSize(1);
        assertThat(reassign(administrator, COLLEAGUE, "Người cũ đã chuyển công tác")
                        .status())
                .isEqualTo(200);
        assertThat(one.task(report).getAssignee()).isEqualTo(COLLEAGUE);
    }

    @Test
    void nobodyElseGivesItAway() {
        for (String account : List.of(OFFICER, COLLEAGUE, "ldHKH1", "cbHKH1", "HKubnd1")) {
            assertThat(as(account).get(tasks).json()).as(account).isEmpty();
            assertThat(reassign(as(account), COLLEAGUE, "thử").status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(as("ldHKH3").get(tasks).status()).isEqualTo(404);
        assertThat(reassign(as("ldHKH3"), COLLEAGUE, "thử").status()).isEqualTo(404);
        assertThat(new StaffClient(port).get(tasks).status()).isEqualTo(401);
        assertThat(reassign(new StaffClient(port), COLLEAGUE, "thử").status()).isIn(401, 403);
        assertThat(as(LEADER)
                        .postWithoutToken(tasks + "/reassign", Map.of("task", task, "to", COLLEAGUE, "reason", "thử"))
                        .status())
                .isEqualTo(403);
        assertThat(one.task(report).getAssignee()).isNull();
    }

    @Test
    void neverToAnotherBodyNorWithoutAReasonNorAnotherTask() {
        StaffClient leader = as(LEADER);
        for (String stranger : List.of("cbHKH1", LEADER, "HKtdkt1", "nobody", "quantri")) {
            assertThat(reassign(leader, stranger, "thử").message())
                    .as(stranger)
                    .startsWith("Người được chọn không thuộc những người được làm việc này");
        }
        assertThat(reassign(as("HKtdkt1"), "HKtdkt1", "thử").status()).isEqualTo(422);
        assertThat(reassign(leader, "", "thử").message()).startsWith("Chưa chọn người làm thay");
        assertThat(reassign(leader, COLLEAGUE, " ").message()).startsWith("Chưa ghi lý do");
        assertThat(leader.post(tasks + "/reassign", Map.of("task", "khac", "to", COLLEAGUE, "reason", "thử"))
                        .message())
                .startsWith("Việc này đã xong hoặc đã sang bước khác");
        assertThat(one.task(report).getAssignee()).isNull();
    }

    private StaffClient.Answer reassign(StaffClient who, String to, String reason) {
        return who.post(tasks + "/reassign", Map.of("task", task, "to", to, "reason", reason));
    }

    private String name(String account) {
        return database.sql("select full_name from person where account = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, OneReport.PASSWORD);
    }
}
