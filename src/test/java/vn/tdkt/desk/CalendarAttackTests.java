package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.sandbox.SampleProvince;

/** Each person's deadlines as a calendar program reads them, here ical4j, with nothing but the secret address. */
class CalendarAttackTests extends ServerTests {

    private static final String LINK = "/camunda/api/tdkt/calendar-link";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private ObligationSample sample;
    private long ofCat;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        long cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        ofCat = sample.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", cluster, "ASKED");
        sample.owed("six-month-unit-report", "UNIT", "STP", "KTDNC", cluster, "SUBMITTED");
    }

    @AfterEach
    void close() {
        database.sql("delete from calendar_link").update();
        sample.close();
    }

    @Test
    void aUnitReadsItsOwnDeadlinesAndNothingOfAnother() throws Exception {
        Map<String, String> event = events(feed("cbCAT")).stream()
                .filter(one -> ("obligation-" + ofCat + "@tdkt").equals(one.get("UID")))
                .findFirst()
                .orElseThrow();

        assertThat(event.get("SUMMARY")).isEqualTo("Hạn: Báo cáo sơ kết 6 tháng đầu năm 2093 – Công an tỉnh Hồng Lam");
        assertThat(event).containsEntry("DTSTART", "20930630").containsEntry("DTEND", "20930701");
        assertThat(event.get("DESCRIPTION")).contains("Gửi: Khối thi đua Nội chính", "nghia-vu.html?id=" + ofCat);
        assertThat(feed("cbCAT")).doesNotContain("Sở Tư pháp");
    }

    @Test
    void aHeadReadsWhatItsMembersOweAsOneDayOfThemAll() throws Exception {
        assertThat(summaries("cbTTT"))
                .contains(
                        "Hạn: Báo cáo sơ kết 6 tháng đầu năm 2093 – Khối thi đua Nội chính",
                        "Hạn: Báo cáo sơ kết 6 tháng đầu năm 2093 của 2 nơi, còn 1 chưa gửi");
        assertThat(summaries("cbSTP")).noneMatch(summary -> summary.contains("nơi, còn"));
    }

    @Test
    void followsAnExtensionAndSaysWhatIsLate() throws Exception {
        database.sql("update obligation set due = ? where id = ?")
                .params(LocalDate.now(clock).minusDays(3), ofCat)
                .update();

        assertThat(summaries("ldCAT")).contains("QUÁ HẠN: Báo cáo sơ kết 6 tháng đầu năm 2093 – Công an tỉnh Hồng Lam");
    }

    @Test
    void anAddressOpensNothingOnceItWasRenewedRevokedOrItsPersonHasLeft() {
        StaffClient unit = as("cbSTP");
        String first = address(unit);
        assertThat(get(first).statusCode()).isEqualTo(200);
        String second = address(unit);

        assertThat(get(first).statusCode()).as("renewed").isEqualTo(404);
        database.sql("update person set active = false where account = 'cbSTP'").update();
        try {
            assertThat(get(second).statusCode()).as("left").isEqualTo(404);
        } finally {
            database.sql("update person set active = true where account = 'cbSTP'")
                    .update();
        }
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(as("cbSTP").delete(LINK).status()).isEqualTo(200);
        assertThat(get(second).statusCode()).as("revoked").isEqualTo(404);
        assertThat(get("/calendar/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void theSecretIsShownOnceAndStoredNowhere() {
        StaffClient unit = as("cbCAT");
        String secret = address(unit).replaceAll(".*/calendar/|\\.ics", "");

        assertThat(unit.get(LINK).json().has("address")).isFalse();
        assertThat(database.sql("select secret_sha256 from calendar_link")
                        .query(String.class)
                        .list())
                .doesNotContain(secret)
                .hasSize(1);
        StaffClient nobody = new StaffClient(port);
        assertThat(nobody.get(LINK).status()).isEqualTo(401);
        assertThat(nobody.post(LINK, Map.of()).status()).isIn(401, 403);
    }

    private String feed(String account) {
        HttpResponse<byte[]> answer = get(address(as(account)));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private List<String> summaries(String account) throws IOException, ParserException {
        return events(feed(account)).stream().map(event -> event.get("SUMMARY")).toList();
    }

    private static List<Map<String, String>> events(String feed) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
        return calendar.getComponents(Component.VEVENT).stream()
                .map(event ->
                        event.getProperties().stream().collect(Collectors.toMap(Property::getName, Property::getValue)))
                .toList();
    }

    private static String address(StaffClient client) {
        return URI.create(client.post(LINK, Map.of()).json().path("address").asText())
                .getPath();
    }

    private HttpResponse<byte[]> get(String path) {
        return new StaffClient(port).file(path);
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
