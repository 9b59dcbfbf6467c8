package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tdkt.StaffClient.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import vn.tdkt.StaffClient;
import vn.tdkt.StaffClient.Answer;

class DoorAttackTests extends Attack {

    @Test
    void nobodyMakesAnAdministratorThroughSetup() {
        Map<String, Object> user = Map.of(
                "profile", Map.of("id", "gxEvil", "firstName", "x", "lastName", "x"),
                "credentials", Map.of("password", "x"));
        StaffClient anonymous = new StaffClient(port);
        anonymous.get("/camunda/app/tasklist/default/");

        assertThat(anonymous
                        .post("/camunda/api/admin/setup/default/user/create", user)
                        .status())
                .isEqualTo(403);
        assertThat(as(GuardedOffice.ADMINISTRATOR)
                        .post("/camunda/api/admin/setup/default/user/create", user)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anonymousCallsReachNothing() {
        StaffClient anonymous = new StaffClient(port);
        anonymous.get("/camunda/app/tasklist/default/");
        for (String path : List.of("/task", "/user", "/filter", "/process-definition", "/history/task", "/group")) {
            Answer answer = anonymous.get(ENGINE + path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.message()).as(path).matches("(Bạn chưa đăng nhập|Phiên làm việc) .*");
        }
        Answer own = anonymous.get("/camunda/api/tdkt/anything");
        assertThat(own.status()).isEqualTo(401);
        assertThat(own.message()).startsWith("Bạn chưa đăng nhập");
    }

    @Test
    void thereIsNoOtherRestInterface() {
        assertThat(officer.get("/engine-rest/engine").status()).isEqualTo(404);
        assertThat(new StaffClient(port).get("/engine-rest/user").status()).isEqualTo(404);
    }

    @Test
    void callsTasklistNeverMakesAreRefused() {
        for (String path : List.of(
                ENGINE + "/history/variable-instance",
                ENGINE + "/history/detail",
                ENGINE + "/variable-instance",
                ENGINE + "/user",
                ENGINE + "/authorization",
                ENGINE + "/task/" + ours.getId() + "/variables",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/admin/plugin/adminPlugins/default")) {
            Answer answer = officer.get(path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.message()).startsWith("Bạn không có quyền");
        }
        assertThat(officer.post(ENGINE + "/process-definition/key/guarded/start", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onePathWrittenInAnotherWayIsRefusedToo() {
        for (String path : List.of("/task;x=y/" + ours.getId(), "//task", "/task/%2e%2e/user", "/filter/..;/user")) {
            assertThat(officer.get(ENGINE + path).status()).as(path).isIn(400, 403, 404);
        }
    }

    @Test
    void cockpitIsForThoseWhoHaveIt() {
        String plugin = "/camunda/api/cockpit/plugin/base/default/process-definition/process-definitions-statistics";

        assertThat(officer.get(plugin).status()).isEqualTo(403);
        assertThat(as(GuardedOffice.STANDING).get(plugin).status()).isIn(200, 404);
        assertThat(as(GuardedOffice.STANDING)
                        .get(ENGINE + "/process-instance/" + ours.getProcessInstanceId())
                        .status())
                .isEqualTo(200);
        assertThat(as(GuardedOffice.STANDING)
                        .delete(ENGINE + "/process-instance/" + ours.getProcessInstanceId())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyBringsAModelThroughTheBrowser() {
        assertThat(as(GuardedOffice.ADMINISTRATOR)
                        .upload(ENGINE + "/deployment/create", "x.bpmn", new byte[1])
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCallFromAnotherSiteIsRefused() {
        Answer answer = officer.postWithoutToken(
                ENGINE + "/task/" + ours.getId() + "/claim", Map.of("userId", GuardedOffice.OFFICER_A));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.message()).startsWith("Phiên làm việc không còn hợp lệ");
        assertThat(tasks.createTaskQuery().taskId(ours.getId()).taskUnassigned().count())
                .isEqualTo(1);
    }

    @Test
    void anEndlessBodyIsRefused() {
        Answer answer = officer.submit(ours.getId(), Map.of("text", "x".repeat(ReadBody.MOST)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.message()).contains("quá dài");
    }

    @Test
    void aDeactivatedPersonIsOutWithinSeconds() {
        office.run("update person set active = false where account = 'gxOfficerA'");
        ClockUtil.offset(11_000L);
        try {
            assertThat(officer.get(ENGINE + "/task").status()).isEqualTo(401);
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void aPersonMovedToAnotherUnitSeesItsTasksWithinSeconds() {
        office.run("update assignment set unit = 'GXB' where account = 'gxOfficerA'");
        ClockUtil.offset(11_000L);
        try {
            assertThat(officer.get(ENGINE + "/task").body())
                    .contains(theirs.getId())
                    .doesNotContain(ours.getId());
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void aPersonListsNeitherColleaguesNorOthersGroups() {
        assertThat(officer.get(ENGINE + "/identity/groups?userId=" + GuardedOffice.OFFICER_A)
                        .body())
                .contains("Cán bộ TĐKT – Thanh tra thử")
                .doesNotContain(GuardedOffice.OFFICER_B);
        assertThat(officer.get(ENGINE + "/identity/groups?userId=" + GuardedOffice.OFFICER_B)
                        .body())
                .doesNotContain("GXB");
    }

    @Test
    void everyPageCarriesSafeHeadersAndTheVendorsWelcomeIsGone() {
        var page = new StaffClient(port).headers("/forms/none.html");
        assertThat(page.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.firstValue("Content-Security-Policy")).isPresent();
        assertThat(new StaffClient(port)
                        .headers("/camunda/app/welcome/default/")
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/");
    }
}
