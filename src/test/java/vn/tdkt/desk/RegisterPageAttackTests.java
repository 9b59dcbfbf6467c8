package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: who reads whose registers, and who closes, opens and sets them. */
class RegisterPageAttackTests extends ServerTests {

    private static final String REGISTERS = "/camunda/api/tdkt/registers";
    private static final String OWN = of("UNIT", "CAT");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clean() {
        List.of(
                        "update register_year set closing = null where body_code = 'CAT' and year = 2017",
                        "delete from register_closing where body_code = 'CAT' and year = 2017",
                        "delete from register_year where body_code = 'CAT' and year = 2017",
                        "delete from number_skip where issuer_code = 'CAT' and year = 2017",
                        "delete from number_series where issuer_code = 'CAT' and year = 2017",
                        "delete from issuer_register where issuer_code = 'CAT'")
                .forEach(sql -> database.sql(sql).update());
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }

    private static String of(String kind, String code) {
        return "register=OUTGOING." + kind + "." + code + ".2017";
    }

    private static String get(String what, String query) {
        return REGISTERS + what + "?" + query;
    }

    private int close(StaffClient who) {
        return who.post(get("/closing", OWN), Map.of()).status();
    }

    @Test
    void showsAUnitItsOwnRegistersAndNobodyElses() {
        StaffClient unit = as("cbCAT");

        assertThat(unit.get(REGISTERS + "/bodies?year=2017").json().findValuesAsText("code"))
                .containsExactly("CAT");
        for (String what : List.of("", "/word", "/pdf", "/excel")) {
            assertThat(unit.get(get(what, OWN)).status()).as(what).isEqualTo(200);
            for (String foreign :
                    List.of(of("UNIT", "TTT"), of("OFFICE", "BTDKT"), of("COUNCIL", "HDTDKT"), of("UNIT", "KHONGCO"))) {
                assertThat(unit.get(get(what, foreign)).status())
                        .as(what + foreign)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void showsAHeadItsClusterOnlyInTheYearItHeadsIt() {
        StaffClient head = as("cbTTT");
        JsonNode led = head.get(REGISTERS + "/bodies?year=2026").json();
        String cluster = led.get(1).path("code").asText();

        assertThat(led.get(1).path("kind").asText()).isEqualTo("CLUSTER");
        assertThat(head.get(get("", of("CLUSTER", cluster).replace("2017", "2026")))
                        .status())
                .isEqualTo(200);
        assertThat(head.get(get("", of("CLUSTER", cluster))).status()).isEqualTo(404);
        assertThat(as("cbCAT")
                        .get(get("", of("CLUSTER", cluster).replace("2017", "2026")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsSoNoiVuEverythingAndRefusesWhatIsNotThere() {
        StaffClient office = as("tdkt1");

        assertThat(office.get(REGISTERS + "/bodies?year=2026").json().findValuesAsText("code"))
                .startsWith("BTDKT", "HDTDKT", "UBND")
                .contains("CAT", "TTT");
        assertThat(office.get(get("", OWN)).status()).isEqualTo(200);
        for (String wrong : List.of(of("UNIT", "KHONGCO"), of("CLUSTER", "CAT"), of("COUNCIL", "CAT"))) {
            assertThat(office.get(get("", wrong)).status()).as(wrong).isEqualTo(404);
        }
        assertThat(office.get(get("", OWN.replace("OUTGOING", "SIDEWAYS"))).status())
                .isBetween(400, 499);
        assertThat(office.get(get("", OWN.replace(".2017", ""))).status()).isBetween(400, 499);
    }

    @Test
    void answersNobodyWhoIsNotLoggedIn() {
        for (String what : List.of("", "/word", "/pdf", "/excel", "/bodies", "/years")) {
            assertThat(new StaffClient(port).get(get(what, OWN)).status())
                    .as(what)
                    .isEqualTo(401);
        }
    }

    @Test
    void letsOnlyTheBodysPeopleAndAdministratorsCloseAndOnlyAdministratorsOpenAgain() {
        assertThat(close(as("cbTTT"))).isEqualTo(404);
        assertThat(close(as("tdkt1"))).isEqualTo(403);
        assertThat(as("cbCAT")
                        .post(get("/closing", OWN.replace("2017", "2087")), Map.of())
                        .status())
                .isEqualTo(422);

        StaffClient unit = as("cbCAT");
        assertThat(close(unit)).isEqualTo(200);
        assertThat(close(unit)).isEqualTo(422);
        assertThat(unit.get(get("", OWN)).json().at("/standing/closed").asText())
                .startsWith("Sổ đã khóa ngày ");
        assertThat(unit.post(get("/start", OWN), Map.of("series", "", "first", 41))
                        .message())
                .as("named, not coded")
                .startsWith("Sổ văn bản đi năm 2017 của Công an tỉnh")
                .doesNotContain("CAT");
        Map<String, String> why = Map.of("reason", "Khóa nhầm");
        assertThat(unit.post(get("/reopening", OWN), why).status()).isEqualTo(403);
        assertThat(as("quantri").post(get("/reopening", OWN), Map.of()).status())
                .isEqualTo(422);
        assertThat(as("quantri").post(get("/reopening", OWN), why).status()).isEqualTo(200);
        assertThat(unit.get(get("", OWN)).json().at("/standing/closed").asText())
                .isEmpty();
    }

    @Test
    void letsOnlyTheBodysPeopleSayWhereItsNumbersBeginAndHowTheyAreTaken() {
        Map<String, Object> start = Map.of("series", "", "first", 41);
        Map<String, Object> apart = Map.of("source", "SYSTEM", "seriesPerType", true);
        Map<String, Object> together = Map.of("source", "OWN_REGISTER", "seriesPerType", false);
        for (String account : List.of("cbTTT", "tdkt1", "ubnd1")) {
            assertThat(as(account).post(get("/start", OWN), start).status())
                    .as(account)
                    .isIn(403, 404);
            assertThat(as(account).post(get("/source", OWN), together).status())
                    .as(account)
                    .isIn(403, 404);
        }
        StaffClient unit = as("ldCAT");
        assertThat(unit.post(get("/source", OWN), Map.of("seriesPerType", false))
                        .status())
                .isEqualTo(422);
        assertThat(unit.post(get("/start", OWN), Map.of("series", "", "first", 0))
                        .status())
                .isEqualTo(422);
        assertThat(unit.post(get("/start", OWN), Map.of("series", "XX", "first", 5))
                        .status())
                .isEqualTo(422);
        assertThat(unit.post(get("/start", OWN), start).status()).isEqualTo(200);
        assertThat(unit.post(get("/start", OWN), Map.of("series", "", "first", 40))
                        .body())
                .contains("đã cấp đến số 40");
        assertThat(unit.post(get("/source", OWN), apart).body()).contains("đã cấp số nên không đổi");
        assertThat(unit.post(get("/source", OWN), together).status()).isEqualTo(200);
        JsonNode standing = unit.get(get("", OWN)).json().path("standing");
        assertThat(standing.at("/kept/source").asText()).isEqualTo("OWN_REGISTER");
        assertThat(standing.path("numbering").asText())
                .isEqualTo("Số từ sổ của cơ quan. Số hệ thống cấp tiếp theo: 41.");
    }
}
