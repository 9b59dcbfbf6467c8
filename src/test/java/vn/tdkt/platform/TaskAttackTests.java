package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.StaffClient.ENGINE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tdkt.StaffClient;
import vn.tdkt.StaffClient.Answer;

class TaskAttackTests extends Attack {

    @Test
    void aPersonDoesItsOwnTask() {
        assertThat(officer.claim(ours.getId(), GuardedOffice.OFFICER_A).status())
                .isEqualTo(204);
        assertThat(officer.submit(ours.getId(), Map.of("text", "xong")).status())
                .isEqualTo(204);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(ours.getProcessInstanceId())
                        .count())
                .isZero();
    }

    @Test
    void nothingOfAnAnswerRemainsInTheEngine() {
        officer.claim(ours.getId(), GuardedOffice.OFFICER_A);
        officer.submit(ours.getId(), Map.of("text", "một câu trả lời dài ".repeat(400)));

        for (String table : List.of("ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_RU_VARIABLE")) {
            assertThat(count("select count(*) from " + table + " where NAME_ = 'answer'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from ACT_GE_BYTEARRAY where position('câu trả lời dài'::bytea in BYTES_) > 0"
                        + " or NAME_ = 'answer'"))
                .isZero();
        assertThat(count("select count(*) from ACT_HI_VARINST where NAME_ = 'secret'"))
                .isEqualTo(2);
    }

    @Test
    void aRefusalReachesThePersonAsOneSentenceAndTheTaskStays() {
        Answer answer = officer.submit(ours.getId(), Map.of("text", "refuse"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Số liệu chưa đủ. Hãy nhập thêm.\"}");
        assertThat(tasks.createTaskQuery().taskId(ours.getId()).count()).isEqualTo(1);
    }

    @Test
    void aBugShowsANumberAndNoneOfTheEnginesWords() {
        Answer answer = officer.submit(ours.getId(), Map.of("text", "crash"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.message())
                .startsWith("Hệ thống gặp lỗi")
                .contains(answer.json().get("reference").asText());
        assertThat(answer.body()).doesNotContain("ENGINE-", "Exception", "column");
    }

    @Test
    void noVariableBesideTheAnswerIsTaken() {
        Answer answer = officer.post(
                ours("/submit-form"),
                Map.of("variables", Map.of("answer", json("{}"), "unit", Map.of("type", "String", "value", "GXB"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(runtime.getVariable(ours.getExecutionId(), "unit")).isEqualTo("GXA");
    }

    @Test
    void aSecondAnswerHiddenBehindTheFirstIsNotTaken() {
        Answer answer = officer.post(
                ours("/submit-form"),
                "{\"variables\":{\"unit\":{\"value\":\"GXB\"}},\"variables\":{\"answer\":"
                        + "{\"type\":\"Json\",\"value\":\"{}\"}}}");

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void anAnswerIsJsonAndNoSerializedObject() {
        Answer answer = officer.post(
                ours("/submit-form"),
                Map.of("variables", Map.of("answer", Map.of("type", "Object", "value", "rO0ABQ=="))));

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void noOtherWayToCompleteIsOpen() {
        for (String way : List.of("/complete", "/resolve", "/bpmnError", "/bpmnEscalation")) {
            for (StaffClient person : List.of(officer, as(GuardedOffice.ADMINISTRATOR))) {
                assertThat(person.post(ours(way), Map.of("errorCode", "x", "escalationCode", "x"))
                                .status())
                        .as(way)
                        .isEqualTo(403);
            }
        }
        assertThat(tasks.createTaskQuery().taskId(ours.getId()).count()).isEqualTo(1);
    }

    @Test
    void nobodyHandsATaskToAPersonOfAnotherUnit() {
        Answer answer = officer.claim(ours.getId(), GuardedOffice.OFFICER_B);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(assignee()).isNull();
    }

    @Test
    void theEngineItselfLetsAPersonAssignOnlyItself() {
        Answer answer = new EngineAs(GuardedOffice.OFFICER_A, List.of("everybody", "unitOfficersGXA"))
                .tries(() -> tasks.claim(ours.getId(), GuardedOffice.OFFICER_B));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(assignee()).isNull();
    }

    @Test
    void aTaskAColleagueHasTakenStaysItsOwn() {
        officer.claim(ours.getId(), GuardedOffice.OFFICER_A);

        Answer answer = as(GuardedOffice.COLLEAGUE_A).claim(ours.getId(), GuardedOffice.COLLEAGUE_A);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.message()).startsWith("Người khác đã nhận việc này");
    }

    @Test
    void anotherUnitsTaskIsOutOfReach() {
        assertThat(officer.get(theirs("")).status()).isIn(403, 404);
        for (String call : List.of("/form", "/form-variables", "/identity-links", "/comment", "/deployed-form")) {
            assertThat(officer.get(theirs(call)).status()).as(call).isIn(403, 404);
        }
        assertThat(officer.claim(theirs.getId(), GuardedOffice.OFFICER_A).status())
                .isEqualTo(403);
        assertThat(officer.submit(theirs.getId(), Map.of()).status()).isEqualTo(403);
        assertThat(officer.get(ENGINE + "/task").body()).contains(ours.getId()).doesNotContain(theirs.getId());
    }

    @Test
    void anotherUnitsHistoryIsOutOfReach() {
        for (String call : List.of("history/task", "history/user-operation")) {
            String path = ENGINE + "/" + call + "?processInstanceId=" + theirs.getProcessInstanceId() + "&taskId="
                    + theirs.getId();
            assertThat(officer.get(path).body()).as(call).isEqualTo("[]");
        }
    }

    @Test
    void readingDefinitionsOpensNoInstanceOfAnotherUnit() {
        new EngineAs(GuardedOffice.OFFICER_A, List.of("everybody", "unitOfficersGXA")).does(() -> {
            String foreign = theirs.getProcessInstanceId();
            assertThat(repository
                            .createProcessDefinitionQuery()
                            .processDefinitionKey("guarded")
                            .count())
                    .isEqualTo(1);
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(foreign)
                            .count())
                    .isZero();
            assertThat(runtime.createVariableInstanceQuery()
                            .processInstanceIdIn(foreign)
                            .count())
                    .isZero();
            assertThat(history.createHistoricProcessInstanceQuery()
                            .processInstanceId(foreign)
                            .count())
                    .isZero();
            assertThat(history.createHistoricVariableInstanceQuery()
                            .processInstanceId(foreign)
                            .count())
                    .isZero();
            assertThat(history.createHistoricTaskInstanceQuery()
                            .taskId(theirs.getId())
                            .count())
                    .isZero();
            assertThat(tasks.createTaskQuery().taskId(theirs.getId()).count()).isZero();
            assertThat(tasks.createTaskQuery().taskId(ours.getId()).count()).isEqualTo(1);
        });
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(ours.getId()).singleResult().getAssignee();
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private static Map<String, String> json(String value) {
        return Map.of("type", "Json", "value", value);
    }
}
