package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.StaffClient;
import vn.tdkt.StaffClient.Answer;
import vn.tdkt.organisation.Passwords;

class LoginAttackTests extends Attack {

    private static final String HERE = "127.0.0.1";

    @Autowired
    Passwords passwords;

    @Test
    void whoKeepsFailingWaitsAndIsToldHowLong() {
        StaffClient guesser = new StaffClient(port);
        Answer answer = guesser.login(GuardedOffice.LEADER_A, "sai");
        for (int guess = 0; guess < 5; guess++) {
            answer = guesser.login(GuardedOffice.LEADER_A, "sai");
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.message()).startsWith("Đã nhập sai quá nhiều lần. Hãy thử lại sau");
        assertThat(guesser.login(GuardedOffice.LEADER_A, GuardedOffice.PASSWORD).status())
                .isEqualTo(429);
        assertThat(guesser.login(GuardedOffice.OFFICER_B, GuardedOffice.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorEndsTheWaiting() {
        StaffClient guesser = new StaffClient(port);
        for (int guess = 0; guess < 6; guess++) {
            guesser.login(GuardedOffice.LEADER_A, "sai");
        }
        String unlock = "/camunda/api/tdkt/accounts/" + GuardedOffice.LEADER_A + "/unlock";

        assertThat(officer.post(unlock, Map.of()).status()).isEqualTo(403);
        assertThat(as(GuardedOffice.ADMINISTRATOR).post(unlock, Map.of()).status())
                .isEqualTo(204);
        assertThat(guesser.login(GuardedOffice.LEADER_A, GuardedOffice.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void theCountedNameIsTheOneWhosePasswordIsTried() {
        StaffClient guesser = new StaffClient(port);
        guesser.get("/camunda/app/tasklist/default/");
        assertThat(guesser.loginAt("?username=gxDecoy", GuardedOffice.LEADER_A, GuardedOffice.PASSWORD)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFloodFromOneAddressOverManyAccountsWaits() {
        long wait = 0;
        for (int guess = 0; guess < 32; guess++) {
            wait = attempts.begin("gxGuess" + guess, "10.0.0.9");
        }
        assertThat(wait).isPositive();
        assertThat(attempts.begin(GuardedOffice.LEADER_A, "10.0.0.8")).isZero();
    }

    @Test
    void guessesFromManyAddressesWaitButNotThePersonAtItsOwnPlace() {
        attempts.succeeded(GuardedOffice.LEADER_A, HERE);
        long wait = 0;
        for (int guess = 0; guess < 22; guess++) {
            wait = attempts.begin(GuardedOffice.LEADER_A, "10.0.1." + guess);
        }
        assertThat(wait).isPositive().isLessThanOrEqualTo(61);
        assertThat(attempts.begin(GuardedOffice.LEADER_A, HERE)).isZero();
    }

    @Test
    void aPersonChangesItsOwnPasswordOnly() {
        String own = "/camunda/api/tdkt/own-password";
        assertThat(officer.put(own, Map.of("present", "sai", "password", "mot-mat-khau-moi"))
                        .status())
                .isEqualTo(422);
        assertThat(officer.put(own, Map.of("present", GuardedOffice.PASSWORD, "password", "ngan"))
                        .message())
                .contains("ít nhất 8 ký tự");
        assertThat(officer.put(own, Map.of("present", GuardedOffice.PASSWORD, "password", "mot-mat-khau-moi"))
                        .status())
                .isEqualTo(204);
        assertThat(passwords.matches(GuardedOffice.OFFICER_A, "mot-mat-khau-moi"))
                .isTrue();
        assertThat(officer.put("/camunda/api/tdkt/accounts/gxOfficerB/password", Map.of("password", "mot-mat-khau-moi"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAdministratorSetsAForgottenPassword() {
        StaffClient administrator = as(GuardedOffice.ADMINISTRATOR);
        assertThat(administrator
                        .put("/camunda/api/tdkt/accounts/gxOfficerB/password", Map.of("password", "mot-mat-khau-moi"))
                        .status())
                .isEqualTo(204);
        assertThat(passwords.matches(GuardedOffice.OFFICER_B, "mot-mat-khau-moi"))
                .isTrue();
        assertThat(administrator
                        .put("/camunda/api/tdkt/accounts/gxNobody/password", Map.of("password", "mot-mat-khau-moi"))
                        .status())
                .isEqualTo(404);
    }
}
