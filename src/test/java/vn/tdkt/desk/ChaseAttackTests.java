package vn.tdkt.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.StatementCount;
import vn.tdkt.reminder.Chaser;
import vn.tdkt.reminder.LateList;
import vn.tdkt.reminder.RemindNow;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP, as people of the sample province: CAT and TTT owe to KTDNC, which TTT heads. */
class ChaseAttackTests extends ServerTests {

    private static final String CHASE = "/camunda/api/tdkt/chase";
    private static final String MAILBOX = "/camunda/api/tdkt/mailboxes/CAT";
    private static final String TABLE = "/camunda/api/tdkt/reminder-table";

    private static final String IN_CLUSTER = "/reach?year=2042&cluster=KTDNC";
    private static final RemindNow.Reach NOTHING = new RemindNow.Reach(List.of(), List.of(), 0, 0, 0);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LateList late;

    @Autowired
    private Clock clock;

    private ChaseSample sample;
    private LocalDate today;
    private long ofCat;
    private long ofHead;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        sample = new ChaseSample(database);
        sample.open();
        ofCat = sample.late("CAT", "ldCAT", today.minusDays(3));
        ofHead = sample.late("TTT", "ldTTT", today.minusDays(3));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void showsTheHeadItsMembersSoNoiVuAllAndNobodyElseAnything() {
        assertThat(listed("cbTTT")).contains(ofCat).doesNotContain(ofHead);
        assertThat(listed("tdkt1")).contains(ofCat, ofHead);
        assertThat(listed("cbCAT")).as("next year's head").isEmpty();
        assertThat(as("cbSTP").get(CHASE).status()).isEqualTo(403);
        assertThat(as("quantri").get(CHASE).status()).isEqualTo(403);
        assertThat(new StaffClient(port).get(CHASE).status()).isEqualTo(401);
    }

    @Test
    void listsNobodyWhoseOwnLeaderWasNotToldYet() {
        long untold = sample.late("STP", null, today.minusDays(1));

        assertThat(listed("cbTTT")).doesNotContain(untold);
        assertThat(as("cbTTT").get(CHASE).json().path("untold").asInt()).isEqualTo(1);
        assertThat(remind("cbTTT", untold).status()).isEqualTo(404);
    }

    @Test
    void saysWhomToCallAndTheWordsToPasteWithoutNamesForTheGroup() {
        JsonNode page = as("cbTTT").get(CHASE).json();

        assertThat(page.path("rows").findValuesAsText("telephone")).isNotEmpty();
        String name = page.path("rows").findValuesAsText("debtorName").get(0);
        assertThat(page.path("toOnes").path(name).asText()).contains("chậm 3 ngày", "Kính gửi " + name);
        assertThat(page.path("toGroups").toString())
                .contains("còn 1 đơn vị chưa gửi")
                .doesNotContain(name);
    }

    @Test
    void remindsAtOnceOnceADayAndWritesItIntoTheHistory() {
        assertThat(remind("cbTTT", ofCat).json().path("people").asInt()).isEqualTo(2);
        assertThat(remind("tdkt1", ofCat).message()).startsWith("Hôm nay đã nhắc việc này rồi");
        assertThat(database.sql("select account from outbox_mail where slot = ? order by 1")
                        .param("now/" + ofCat + "/" + today)
                        .query(String.class)
                        .list())
                .containsExactly("cbCAT", "ldCAT");
        assertThat(database.sql("select reason from obligation_history where obligation = ?")
                        .param(ofCat)
                        .query(String.class)
                        .list())
                .containsExactly("Nhắc ngay qua thư (2 người nhận)");
    }

    @Test
    void saysBeforehandWhomItWouldReachAndNothingToWhoMayNotChase() {
        long untold = sample.late("STP", null, today.minusDays(1));

        assertThat(reach("cbTTT", "/" + ofCat + "/reach"))
                .isEqualTo(new RemindNow.Reach(List.of(ofCat), List.of("Công an tỉnh Hồng Lam"), 2, 0, 0));
        assertThat(reach("cbTTT", IN_CLUSTER))
                .isEqualTo(new RemindNow.Reach(List.of(ofCat), List.of("Công an tỉnh Hồng Lam"), 2, 0, 1));
        assertThat(reach("tdkt1", IN_CLUSTER).obligations()).containsExactlyInAnyOrder(ofCat, ofHead);
        assertThat(reach("tdkt1", "/reach?year=2042&cluster=KTH").obligations()).isEmpty();
        assertThat(reach("tdkt1", "/reach?year=2041&cluster=KTDNC").obligations())
                .isEmpty();
        assertThat(reach("cbTTT", "/" + untold + "/reach").untold()).isEqualTo(1);
        assertThat(reach("cbTTT", "/" + ofHead + "/reach")).isEqualTo(NOTHING);
        for (String other : List.of("cbCAT", "cbSTP", "hd01", "ubnd1", "quantri")) {
            assertThat(reach(other, IN_CLUSTER)).as(other).isEqualTo(NOTHING);
            assertThat(reach(other, "/" + ofCat + "/reach")).as(other).isEqualTo(NOTHING);
        }
        assertThat(new StaffClient(port).get(CHASE + IN_CLUSTER).status()).isEqualTo(401);

        remind("tdkt1", ofCat);
        assertThat(reach("cbTTT", IN_CLUSTER)).isEqualTo(new RemindNow.Reach(List.of(), List.of(), 0, 1, 1));
    }

    @Test
    void saysWhoseMembersOneChases() {
        assertThat(as("cbTTT").get(CHASE + "/rights").body()).contains("\"everything\":false", "2042KTDNC");
        assertThat(as("ldtdkt").get(CHASE + "/rights").body()).contains("\"everything\":true");
        assertThat(as("hd01").get(CHASE + "/rights").body()).contains("\"everything\":false", "\"headships\":[]");
        assertThat(new StaffClient(port).get(CHASE + "/rights").status()).isEqualTo(401);
    }

    private RemindNow.Reach reach(String account, String path) {
        JsonNode found = as(account).get(CHASE + path).json();
        return new JsonMapper().convertValue(found, RemindNow.Reach.class);
    }

    @Test
    void letsNobodyChaseWhatIsNotTheirs() {
        assertThat(remind("cbTTT", ofHead).status()).isEqualTo(404);
        assertThat(remind("cbCAT", ofCat).status()).isEqualTo(404);
        assertThat(remind("cbTTT", 999_999_999).status()).isEqualTo(404);
        assertThat(as("tdkt1").post(CHASE + "/remind", Map.of()).status()).isEqualTo(404);
        assertThat(remind("cbSTP", ofCat).status()).isEqualTo(403);
        assertThat(new StaffClient(port)
                        .post(CHASE + "/remind", Map.of("obligations", List.of(ofCat)))
                        .status())
                .isIn(401, 403);
        assertThat(as("cbTTT")
                        .postWithoutToken(CHASE + "/remind", Map.of("obligations", List.of(ofCat)))
                        .status())
                .isEqualTo(403);
        for (String looking : List.of("hd01", "ubnd1")) {
            assertThat(remind(looking, ofCat).status()).as(looking).isEqualTo(403);
        }
        assertThat(call("cbTTT", ofHead, Map.of("spokeTo", "An")).status()).isEqualTo(404);
        assertThat(call("cbSTP", ofCat, Map.of("spokeTo", "An")).status()).isEqualTo(403);
    }

    @Test
    void refusesACallToNobodyAndAPromiseOfThePast() {
        assertThat(call("cbTTT", ofCat, Map.of("spokeTo", " ")).message()).startsWith("Chưa ghi đã gọi cho ai");
        assertThat(call(
                                "cbTTT",
                                ofCat,
                                Map.of(
                                        "spokeTo",
                                        "An",
                                        "promised",
                                        today.minusDays(1).toString()))
                        .message())
                .startsWith("Ngày hẹn đã qua");
        assertThat(call("cbTTT", ofCat, Map.of("spokeTo", "a".repeat(501))).status())
                .isEqualTo(422);
    }

    @Test
    void readsFromTheObligationWhetherAPromiseWasKept() {
        call("cbTTT", ofCat, Map.of("spokeTo", "An", "promised", today.toString()));
        assertThat(promise()).isEqualTo("OPEN");
        database.sql("update chase_call set at = at - interval '3 days', promised = ? where obligation = ?")
                .params(today.minusDays(1), ofCat)
                .update();
        assertThat(promise()).isEqualTo("BROKEN");
        database.sql("update obligation set state = 'SUBMITTED', submitted_on = ? where id = ?")
                .params(today.minusDays(1), ofCat)
                .update();
        assertThat(promise()).isEqualTo("KEPT");
    }

    @Test
    void letsOnlySoNoiVuKeepMailboxesAndRefusesWhatIsNoAddress() {
        Map<String, String> address = Map.of("mailbox", "vanthu@cat.test");
        assertThat(as("cbTTT").put(MAILBOX, address).status()).isEqualTo(403);
        assertThat(new StaffClient(port).put(MAILBOX, address).status()).isIn(401, 403);
        assertThat(as("tdkt1").put(MAILBOX, Map.of("mailbox", "a@b, c@d.vn")).message())
                .contains("không phải là một địa chỉ thư");
        assertThat(as("tdkt1")
                        .put("/camunda/api/tdkt/mailboxes/KHONGCO", address)
                        .status())
                .isEqualTo(404);
        assertThat(as("tdkt1").put(MAILBOX, address).status()).isEqualTo(200);
        assertThat(as("tdkt1").get("/camunda/api/tdkt/mailboxes").json().findValuesAsText("mailbox"))
                .contains("vanthu@cat.test");
    }

    @Test
    void letsOnlyAdministratorsReplaceTheTableAndOnlyByATable() {
        byte[] junk = "<x/>".getBytes(UTF_8);
        assertThat(as("cbTTT").get(TABLE).status()).isEqualTo(403);
        assertThat(as("tdkt1").upload(TABLE, "a.dmn", junk).status()).isEqualTo(403);
        assertThat(new StaffClient(port).get(TABLE + "/file").status()).isEqualTo(401);
        assertThat(as("quantri").upload(TABLE, "a.dmn", junk).message()).contains("đúng một bảng quyết định");
        assertThat(as("tdkt1").get(TABLE + "/file").status()).isEqualTo(200);
    }

    @Test
    void needsTheSameNumberOfStatementsForMany() {
        Chaser office = new Chaser(true, List.of(), List.of());
        int few = StatementCount.of(() -> late.of(office));
        sample.late("STP", null, today.minusDays(4));
        sample.late("SCT", null, today.minusDays(5));

        assertThat(StatementCount.of(() -> late.of(office))).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private String promise() {
        JsonNode calls = as("cbTTT").get(CHASE).json().path("calls");
        assertThat(calls).hasSize(1);
        return calls.path(0).path("call").path("promise").asText();
    }

    private List<Long> listed(String account) {
        return as(account).get(CHASE).json().path("rows").findValues("id").stream()
                .map(JsonNode::asLong)
                .toList();
    }

    private StaffClient.Answer remind(String account, long obligation) {
        return as(account).post(CHASE + "/remind", Map.of("obligations", List.of(obligation)));
    }

    private StaffClient.Answer call(String account, long obligation, Map<String, ?> typed) {
        return as(account).post(CHASE + "/" + obligation + "/calls", typed);
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
