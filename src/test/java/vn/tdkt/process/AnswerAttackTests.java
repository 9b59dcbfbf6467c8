package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;

/** What a logged-in officer could try with a real report's task, over real HTTP. */
class AnswerAttackTests extends ServerTests {

    private static final int YEAR = 2012;
    private static final String OWN = "cbHKH2";
    private static final String FOREIGN = "cbHKH3";
    private static final Map<String, ?> COMPLETE = Map.of(
            "reviewedOn",
            "2020-06-01",
            "results",
            List.of(),
            "noAdjustment",
            true,
            "sections",
            Map.of("direction", "a", "results", "b", "commendation", "c", "limits", "d", "tasks", "e"));

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    TaskService tasks;

    @Autowired
    OneReport one;

    private long report;

    @BeforeEach
    void askOneUnitForItsReport() {
        report = one.ask(YEAR, OWN, FOREIGN);
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void takesNoAnswerFromWhoDidNotTakeTheTask() {
        StaffClient.Answer answer = as(OWN).submit(task().getId(), COMPLETE);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.message()).contains("chưa có người nhận");
        assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_prepareReport");
    }

    @Test
    void takesNoAnswerToWhatACollegueHasTaken() {
        tasks.setAssignee(task().getId(), "ldHKH2");

        assertThat(as(OWN).submit(task().getId(), COMPLETE).message()).contains("người khác xử lý");
        assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_prepareReport");
    }

    @Test
    void showsAnotherUnitNothingOfTheTask() {
        StaffClient stranger = as(FOREIGN);
        String sheet = "/camunda/api/tdkt/task/" + task().getId();

        assertThat(stranger.get(sheet + "/sheet").status()).isEqualTo(404);
        assertThat(stranger.put(sheet + "/draft", COMPLETE).status()).isEqualTo(404);
        assertThat(stranger.upload(sheet + "/files", "a.pdf", new byte[] {1}).status())
                .isEqualTo(404);
        assertThat(stranger.claim(task().getId(), FOREIGN).status()).isGreaterThanOrEqualTo(400);
        assertThat(stranger.submit(task().getId(), COMPLETE).status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void keepsNoDraftOfWhoDidNotTakeTheTask() {
        StaffClient.Answer answer = as(OWN).put("/camunda/api/tdkt/task/" + task().getId() + "/draft", COMPLETE);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.message()).contains("Nhận việc");
    }

    @Test
    void refusesWhatTheFormDoesNotHave() {
        StaffClient officer = as(OWN);
        officer.claim(task().getId(), OWN);
        StaffClient.Answer answer = officer.submit(task().getId(), Map.of("unitId", "HKH3"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.message()).contains("không đúng mẫu (mục unitId)");
    }

    @Test
    void refusesATargetOfAnotherUnitAndKeepsTheDraft() {
        StaffClient officer = as(OWN);
        officer.claim(task().getId(), OWN);
        Map<String, ?> foreign = Map.of(
                "reviewedOn",
                "2020-06-01",
                "results",
                List.of(Map.of("targetId", 1, "achieved", 5)),
                "noAdjustment",
                true);
        officer.put("/camunda/api/tdkt/task/" + task().getId() + "/draft", foreign);

        assertThat(officer.submit(task().getId(), foreign).message()).contains("không khớp chỉ tiêu đã đăng ký");
        assertThat(officer.get("/camunda/api/tdkt/task/" + task().getId() + "/sheet")
                        .json()
                        .at("/draft/noAdjustment")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void forgetsTheDraftOnceTheAnswerIsTaken() {
        StaffClient officer = as(OWN);
        String prepared = task().getId();
        officer.claim(prepared, OWN);
        officer.put("/camunda/api/tdkt/task/" + prepared + "/draft", COMPLETE);

        assertThat(officer.submit(prepared, COMPLETE).status()).isEqualTo(204);
        assertThat(database.sql("select count(*) from answer_draft where task = ?")
                        .param(prepared)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(task().getTaskDefinitionKey()).isEqualTo("userTask_approveReport");
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, OneReport.PASSWORD);
    }

    private Task task() {
        return one.task(report);
    }
}
