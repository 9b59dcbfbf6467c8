package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.tdkt.StaffClient;

/** The list of accounts is the administrators'; it tells who needs help with logging in. */
class AccountListAttackTests extends Attack {

    private static final String LIST = "/camunda/api/tdkt/accounts";

    @Test
    void nobodyButAdministratorsSeesTheAccounts() {
        assertThat(new StaffClient(port).get(LIST).status()).isEqualTo(401);
        assertThat(officer.get(LIST).status()).isEqualTo(403);
        assertThat(as(GuardedOffice.STANDING).get(LIST).status()).isEqualTo(403);
        assertThat(as(GuardedOffice.ADMINISTRATOR).get(LIST).status()).isEqualTo(200);
    }

    @Test
    void everybodyMayChangeItsOwnPasswordAndOnlyAdministratorsAreShownTheAccounts() {
        assertThat(pagesOf(officer)).contains("mat-khau").doesNotContain("tai-khoan");
        assertThat(pagesOf(as(GuardedOffice.ADMINISTRATOR))).contains("mat-khau", "tai-khoan");
    }

    @Test
    void findsByAccountNameAndUnitWithRoleAndUnit() {
        for (String text : new String[] {"GXOFFICERA", "nguyễn thị ánh"}) {
            assertThat(found(text)).as(text).hasSize(1);
            JsonNode only = found(text).get(0);
            assertThat(only.path("account").asText()).isEqualTo(GuardedOffice.OFFICER_A);
            assertThat(only.at("/roles/0/role").asText()).isEqualTo("Cán bộ thi đua, khen thưởng");
            assertThat(only.at("/roles/0/unit").asText()).isEqualTo("Thanh tra thử");
        }
        assertThat(found("Thanh tra thử").findValuesAsText("account"))
                .containsExactlyInAnyOrder(GuardedOffice.OFFICER_A, GuardedOffice.COLLEAGUE_A, GuardedOffice.LEADER_A);
        assertThat(found("không có ai tên này")).isEmpty();
        assertThat(found("gxAdministrator").get(0).path("roles").get(0).has("unit"))
                .isFalse();
    }

    @Test
    void tellsWhoHasNoPasswordAndNeverThePasswordItself() {
        office.run("update person set password_hash = null where account = 'gxOfficerB'");

        assertThat(found("gxOfficerB").get(0).path("hasPassword").asBoolean()).isFalse();
        assertThat(found("gxOfficerA").get(0).path("hasPassword").asBoolean()).isTrue();
        assertThat(as(GuardedOffice.ADMINISTRATOR).get(LIST).body())
                .doesNotContain("$2")
                .doesNotContainIgnoringCase("hash");
    }

    @Test
    void tellsWhoHasToWaitUntilAnAdministratorEndsIt() {
        StaffClient guesser = new StaffClient(port);
        for (int guess = 0; guess < 6; guess++) {
            guesser.login(GuardedOffice.LEADER_A, "sai");
        }
        JsonNode waiting = found(GuardedOffice.LEADER_A).get(0);
        assertThat(waiting.path("waitSeconds").asLong()).isPositive();
        assertThat(waiting.path("failures").asInt()).isPositive();

        as(GuardedOffice.ADMINISTRATOR).post(LIST + "/" + GuardedOffice.LEADER_A + "/unlock", "{}");

        assertThat(found(GuardedOffice.LEADER_A).get(0).path("waitSeconds").asLong())
                .isZero();
        assertThat(found(GuardedOffice.LEADER_A).get(0).path("failures").asInt())
                .isZero();
    }

    @Test
    void turnsPagesAndCountsAll() {
        StaffClient administrator = as(GuardedOffice.ADMINISTRATOR);
        JsonNode first = administrator.get(LIST).json();
        JsonNode second = administrator.get(LIST + "?page=1").json();

        assertThat(first.path("accounts")).hasSize(first.path("pageSize").asInt());
        assertThat(first.path("total").asInt()).isGreaterThan(200);
        assertThat(second.path("accounts").findValuesAsText("account"))
                .doesNotContainAnyElementsOf(first.path("accounts").findValuesAsText("account"));
        assertThat(administrator.get(LIST + "?page=-1").status()).isEqualTo(200);
    }

    private JsonNode found(String text) {
        String asked = java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
        return as(GuardedOffice.ADMINISTRATOR)
                .get(LIST + "?text=" + asked)
                .json()
                .path("accounts");
    }

    private static java.util.List<String> pagesOf(StaffClient person) {
        java.util.List<String> pages = new java.util.ArrayList<>();
        person.get("/camunda/api/tdkt/me").json().path("pages").forEach(page -> pages.add(page.asText()));
        return pages;
    }
}
