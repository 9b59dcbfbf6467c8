package vn.tdkt.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.sandbox.SampleProvince;

/** The inspection speaks of everybody's obligations and hashes every file: it is for those who keep the system. */
class VerifyAttackTests extends ServerTests {

    private static final String VERIFY = "/camunda/api/tdkt/verify";

    @LocalServerPort
    private int port;

    @Test
    void nobodyButSoNoiVuAndAdministratorsMayAsk() {
        assertThat(new StaffClient(port).get(VERIFY).status()).isEqualTo(401);
        for (String account : List.of("cbCAT", "ldCAT", "cbTTT", "ldTTT", "ubnd1", "hd01")) {
            assertThat(as(account).get(VERIFY).status()).as(account).isEqualTo(403);
        }
    }

    @Test
    void tellsSoNoiVuAndAdministratorsInSentences() {
        for (String account : List.of("tdkt1", "ldtdkt", "quantri")) {
            StaffClient.Answer answer = as(account).get(VERIFY);
            assertThat(answer.status()).as(account).isEqualTo(200);
            assertThat(answer.json().path("verdict").asText()).isNotBlank();
            assertThat(answer.json().path("findings").isArray()).isTrue();
        }
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
