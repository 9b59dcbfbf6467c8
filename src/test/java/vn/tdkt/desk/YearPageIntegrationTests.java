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
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP, in a year of its own. */
class YearPageIntegrationTests extends ServerTests {

    private static final String YEARS = "/camunda/api/tdkt/years";
    private static final String HOLIDAYS = "/camunda/api/tdkt/holidays";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private ObligationSample sample;
    private long ofCat;
    private long ofStp;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        ofCat = sample.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", null, "ASKED");
        ofStp = sample.owed("six-month-unit-report", "UNIT", "STP", "KTDNC", null, "ASKED");
    }

    @AfterEach
    void close() {
        sample.close();
        database.sql("delete from holiday where extract(year from day) = 2093").update();
    }

    @Test
    void isForSoNoiVuAndAdministratorsOnly() {
        for (String account : List.of("cbCAT", "cbTTT", "ubnd1")) {
            StaffClient client = as(account);
            for (String path : List.of(
                    YEARS, YEARS + "/2093", YEARS + "/2093/plan", HOLIDAYS, "/camunda/api/tdkt/targets/workbook")) {
                assertThat(client.get(path).status()).as(account + path).isEqualTo(403);
            }
            assertThat(client.post(YEARS + "/2094/open", Map.of()).status()).isEqualTo(403);
            assertThat(client.post(YEARS + "/2093/dates", Map.of()).status()).isEqualTo(403);
            assertThat(client.post(HOLIDAYS, List.of()).status()).isEqualTo(403);
            assertThat(client.delete(HOLIDAYS + "/2026-01-01").status()).isEqualTo(403);
        }
    }

    @Test
    void showsWhatOpeningWouldDoBeforeAnythingIsDone() {
        JsonNode plan = as("tdkt1").get(YEARS + "/2094/plan").json();

        assertThat(plan.path("obligations").asInt()).isGreaterThan(150);
        assertThat(plan.path("warnings").get(0).asText()).startsWith("Chưa nhập ngày nghỉ lễ năm 2094");
        assertThat(plan.path("groups").findValuesAsText("name")).contains("Cấp tỉnh", "Khối thi đua Nội chính");
        assertThat(database.sql("select count(*) from obligation where year = 2094")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void movesADateForAllOneClusterOrOneUnitAndSaysHowManyFollow() {
        StaffClient office = as("ldtdkt");

        assertThat(moved(office, Map.of("due", "2093-07-02"))).isEqualTo(2);
        assertThat(moved(office, Map.of("due", "2093-07-06", "unit", "CAT"))).isEqualTo(1);
        assertThat(moved(office, Map.of("due", "2093-07-03", "cluster", "KTDNC")))
                .isEqualTo(1);

        assertThat(due(ofCat)).isEqualTo("2093-07-06");
        assertThat(due(ofStp)).isEqualTo("2093-07-03");
        JsonNode shown = office.get(YEARS + "/2093").json();
        assertThat(shown.path("moved").findValuesAsText("scope"))
                .containsExactlyInAnyOrder("Cả năm", "Công an tỉnh Hồng Lam", "Khối thi đua Nội chính");
        assertThat(office.post(YEARS + "/2093/dates", date(Map.of("due", "2099-07-02")))
                        .message())
                .startsWith("Ngày mới không nằm trong năm");
    }

    @Test
    void keepsTheTableOfDaysOff() {
        StaffClient office = as("quantri");

        office.post(HOLIDAYS, List.of(Map.of("day", "2093-09-02", "name", "Quốc khánh")));
        assertThat(office.get(HOLIDAYS).json().findValuesAsText("day")).contains("2093-09-02");
        assertThat(office.post(HOLIDAYS, List.of(Map.of("day", "2093-09-03", "name", " ")))
                        .status())
                .isEqualTo(422);
        office.delete(HOLIDAYS + "/2093-09-02");
        assertThat(office.get(HOLIDAYS).json().findValuesAsText("day")).doesNotContain("2093-09-02");
    }

    private int moved(StaffClient client, Map<String, String> date) {
        return client.post(YEARS + "/2093/dates", date(date))
                .json()
                .path("moved")
                .asInt(-1);
    }

    private static Map<String, String> date(Map<String, String> more) {
        Map<String, String> date = new java.util.HashMap<>(more);
        date.put("milestone", "six-month-unit-report");
        date.put("reason", "Thử đổi ngày");
        return date;
    }

    private String due(long id) {
        return database.sql("select due::text from obligation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
