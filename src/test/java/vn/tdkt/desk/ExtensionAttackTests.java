package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.extension.Extensions;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: CAT asks TTT, which heads their cluster, for more time; nobody else asks or reads it. */
class ExtensionAttackTests extends ServerTests {

    private static final String PAGE = "/camunda/api/tdkt/obligations/";
    private static final String YEAR = "/camunda/api/tdkt/years/2093/extension";
    private static final Map<String, Object> WISH = Map.of("until", "2093-07-05", "reason", "Chờ số liệu");
    private static final Map<String, Object> FOR_ALL = Map.of(
            "milestones",
            List.of("six-month-unit-report"),
            "days",
            5,
            "number",
            "1/QĐ-UBND",
            "decidedOn",
            "2093-06-01",
            "reason",
            "Bão");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Extensions extensions;

    private ObligationSample sample;
    private long ofCat;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        long cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        ofCat = sample.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", cluster, "ASKED");
    }

    @AfterEach
    void close() {
        if (extensions.isAsked(ofCat)) {
            extensions.takeBack(ofCat, "cbCAT");
        }
        List.of(
                        "delete from outbox_mail where slot like 'extension/%' and account like '__CAT'",
                        "delete from extension_request where obligation = " + ofCat,
                        "delete from obligation_history where obligation in (select id from obligation where parent = "
                                + ofCat + ")",
                        "delete from obligation where parent = " + ofCat)
                .forEach(sql -> database.sql(sql).update());
        sample.close();
    }

    @Test
    void whoOwesItAsksAndTakesItBackAndReadsWhatBecameOfIt() {
        assertThat(possible("cbCAT")).contains("ASK_EXTENSION").doesNotContain("TAKE_BACK_EXTENSION");

        assertThat(as("cbCAT").post(wishes(), WISH).status()).isEqualTo(200);

        assertThat(possible("ldCAT")).contains("TAKE_BACK_EXTENSION").doesNotContain("ASK_EXTENSION");
        JsonNode wish = as("cbTTT").get(wishes()).json().get(0);
        assertThat(wish.path("until").asText()).isEqualTo("2093-07-05");
        assertThat(wish.path("reason").asText()).isEqualTo("Chờ số liệu");
        assertThat(as("cbCAT").post(wishes(), WISH).message()).contains("đang có đề nghị chờ trả lời");
        assertThat(as("ldCAT").post(wishes() + "/take-back", Map.of()).status()).isEqualTo(200);
        assertThat(as("cbCAT").get(wishes()).json().at("/0/answer").asText())
                .isEqualTo("Nơi xin đã rút đề nghị gia hạn");
        assertThat(as("ldCAT").post(wishes() + "/take-back", Map.of()).message())
                .startsWith("Không còn đề nghị gia hạn nào chờ trả lời");
    }

    @Test
    void nobodyElseAsksOrReads() {
        for (String account : List.of("cbSTP", "ldSTP", "cbTTT", "tdkt1", "ubnd1", "quantri")) {
            assertThat(as(account).post(wishes(), WISH).status()).as(account).isEqualTo(403);
            assertThat(as(account).post(wishes() + "/take-back", Map.of()).status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(possible(account)).as(account).doesNotContain("ASK_EXTENSION");
        }
        assertThat(as("cbSTP").get(wishes()).status()).isEqualTo(404);
        assertThat(as("cbCAT").postWithoutToken(wishes(), WISH).status()).isEqualTo(403);
        StaffClient nobody = new StaffClient(port);
        assertThat(nobody.get(wishes()).status()).isEqualTo(401);
        assertThat(nobody.post(wishes(), WISH).status()).isIn(401, 403);
        assertThat(as("cbCAT").post(PAGE + "999999999/extensions", WISH).status())
                .isEqualTo(404);
        assertThat(extensions.of(ofCat)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAWish() {
        StaffClient unit = as("cbCAT");

        assertThat(unit.post(wishes(), Map.of("until", "2093-06-30", "reason", "x"))
                        .message())
                .startsWith("Hạn mới phải sau hạn hiện nay (30/06/2093)");
        assertThat(unit.post(wishes(), Map.of("reason", "x")).message()).startsWith("Hạn mới phải sau");
        assertThat(unit.post(wishes(), Map.of("until", "2093-07-05", "reason", " "))
                        .message())
                .startsWith("Chưa ghi lý do xin gia hạn");
        assertThat(unit.post(wishes(), Map.of("until", "mai")).status()).isBetween(400, 499);
    }

    @Test
    void onlyWhoKeepsTheYearGivesItToAll() {
        for (String account : List.of("cbCAT", "ldCAT", "cbTTT", "hd01", "ubnd1")) {
            assertThat(as(account).post(YEAR, FOR_ALL).status()).as(account).isEqualTo(403);
            assertThat(as(account).post(YEAR + "/preview", FOR_ALL).status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(new StaffClient(port).post(YEAR, FOR_ALL).status()).isIn(401, 403);
        StaffClient keeper = as("tdkt1");
        assertThat(keeper.post(YEAR + "/preview", FOR_ALL).json().at("/0/to").asText())
                .isEqualTo("2093-07-05");
        assertThat(keeper.post(YEAR, Map.of("milestones", List.of(), "decidedOn", "2093-06-01"))
                        .message())
                .startsWith("Chưa chọn mốc nào");
        assertThat(keeper.post(YEAR, Map.of("milestones", List.of("x"), "days", 3))
                        .message())
                .startsWith("Chưa nhập ngày của quyết định");
        assertThat(database.sql("select due from obligation where id = ?")
                        .param(ofCat)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2093-06-30");
    }

    private String wishes() {
        return PAGE + ofCat + "/extensions";
    }

    private List<String> possible(String account) {
        JsonNode possible = as(account).get(PAGE + ofCat).json().path("possible");
        return StreamSupport.stream(possible.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
