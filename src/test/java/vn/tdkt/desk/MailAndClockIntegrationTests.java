package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.tdkt.reminder.Outbox;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP, with people of the sample province. */
class MailAndClockIntegrationTests extends ServerTests {

    private static final String MAILS = "/camunda/api/tdkt/mails";
    private static final String CLOCK = "/camunda/api/tdkt/clock";

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void write() {
        outbox.write("cbCAT", "Thư thử của cbCAT", "Nội dung", "desk-test/1");
        outbox.write("cbTTT", "Thư thử của cbTTT", "Nội dung", "desk-test/1");
    }

    @AfterEach
    void remove() {
        database.sql("delete from outbox_mail where slot = 'desk-test/1'").update();
    }

    @Test
    void showsAPersonOnlyTheirOwnMailsWhateverTheyAskFor() {
        JsonNode page = as("cbCAT").get(MAILS + "?person=cbTTT").json();

        assertThat(page.path("all").asBoolean()).isFalse();
        assertThat(page.has("returns")).isFalse();
        assertThat(page.path("mails").findValuesAsText("account")).isNotEmpty().containsOnly("cbCAT");
    }

    @Test
    void showsSoNoiVuEverybodysMailsByPersonAndDay() {
        StaffClient office = as("tdkt1");
        LocalDate today = LocalDate.parse(office.get(CLOCK).json().path("today").asText());

        assertThat(subjects(office.get(MAILS + "?person=cbttt&day=" + today))).containsOnly("Thư thử của cbTTT");
        assertThat(subjects(office.get(MAILS + "?person=cbttt&day=" + today.minusDays(1))))
                .isEmpty();
    }

    @Test
    void showsNothingToNobodyAndLetsNobodyMoveTheClock() {
        assertThat(new StaffClient(port).get(MAILS).status()).isEqualTo(401);
        assertThat(new StaffClient(port).post(CLOCK, Map.of("to", "2030-01-01")).status())
                .isIn(401, 403);
    }

    @Test
    void letsOnlySoNoiVuSendAMailAgainAndOnlyOneThatDidNotLeave() {
        String again = MAILS + "/"
                + database.sql("select max(id) from outbox_mail where account = 'cbCAT'")
                        .query(Long.class)
                        .single() + "/again";

        assertThat(new StaffClient(port).post(again, Map.of()).status()).isIn(401, 403);
        assertThat(as("cbCAT").post(again, Map.of()).status()).isEqualTo(403);
        assertThat(as("tdkt1").post(again, Map.of()).message()).startsWith("Thư này không gửi lại được");
        assertThat(as("tdkt1").post(MAILS + "/999999999/again", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void letsOnlyAdministratorsMoveTheClockAndOnlyForward() {
        Map<String, String> longAgo = Map.of("to", "2020-01-01");

        assertThat(as("tdkt1").post(CLOCK, longAgo).status()).isEqualTo(403);
        StaffClient.Answer refused = as("quantri").post(CLOCK, longAgo);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.message()).startsWith("Đồng hồ chỉ đi tới");
        assertThat(as("quantri").post(CLOCK, Map.of()).message()).startsWith("Chưa chọn ngày");
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }

    private static List<String> subjects(StaffClient.Answer answer) {
        return answer.json().path("mails").findValuesAsText("subject").stream()
                .filter(subject -> subject.startsWith("Thư thử"))
                .toList();
    }
}
