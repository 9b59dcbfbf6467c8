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
import vn.tdkt.StatementCount;
import vn.tdkt.difficulty.DifficultyRows;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP, as people of the sample province: CAT and STP report to KTDNC, which TTT heads. */
class DifficultyPageAttackTests extends ServerTests {

    private static final String API = "/camunda/api/tdkt/";
    private static final String QUESTION = "Công an tỉnh chưa có số liệu quý II, xin hướng dẫn.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DifficultyRows rows;

    private ObligationSample sample;
    private long ofCat;
    private long ofStp;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        remove();
        sample.open();
        long cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        ofCat = sample.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", cluster, "ASKED");
        ofStp = sample.owed("six-month-unit-report", "UNIT", "STP", "KTDNC", cluster, "ASKED");
        sample.owed("six-month-unit-report", "UNIT", "SCT", "KTDNC", cluster, "PLANNED");
    }

    @AfterEach
    void close() {
        remove();
        sample.close();
    }

    private void remove() {
        database.sql("delete from difficulty where obligation in (select id from obligation where year = 2093)")
                .update();
        database.sql("delete from outbox_mail where slot like 'difficulty/%'").update();
    }

    @Test
    void onlyWhoOwesOrReceivesReportsADifficulty() {
        assertThat(report("cbCAT", ofCat, QUESTION).status()).isEqualTo(200);
        assertThat(report("cbTTT", ofCat, "Khối hỏi thay.").status()).isEqualTo(200);
        assertThat(report("cbSTP", ofCat, "Của đơn vị khác.").status()).isEqualTo(404);
        assertThat(report("quantri", ofCat, "Quản trị.").status()).isEqualTo(403);
        assertThat(report("tdkt1", ofCat, "Sở Nội vụ.").status()).isEqualTo(403);
        assertThat(report("cbCAT", ofCat, "  ").message()).startsWith("Hãy ghi rõ vướng mắc");
        assertThat(report("cbCAT", ofCat, "a".repeat(4001)).status()).isEqualTo(422);
        assertThat(new StaffClient(port)
                        .post(API + "obligations/" + ofCat + "/difficulties", Map.of("text", "Ai?"))
                        .status())
                .isIn(401, 403);
        assertThat(stateOf(ofCat)).isEqualTo("ASKED");
    }

    @Test
    void nobodyElseReadsWhatIsNotPublished() {
        report("cbCAT", ofCat, QUESTION);

        assertThat(listedTo("cbCAT")).hasSize(1);
        assertThat(listedTo("ldCAT")).hasSize(1);
        assertThat(listedTo("tdkt1")).hasSize(1);
        for (String stranger : List.of("cbSTP", "cbTTT", "cbSCT", "ubnd1", "hd01", "quantri")) {
            assertThat(listedTo(stranger)).as(stranger).isEmpty();
        }
        assertThat(as("cbSTP")
                        .get(API + "obligations/" + ofCat + "/difficulties")
                        .status())
                .isEqualTo(404);
        assertThat(as("cbSTP")
                        .get(API + "obligations/" + ofStp + "/difficulties")
                        .json()
                        .path("rows"))
                .isEmpty();
        assertThat(new StaffClient(port).get(API + "difficulties").status()).isEqualTo(401);
    }

    @Test
    void onlyTheOfficeAnswersPassesOnAndPublishes() {
        long id = report("cbCAT", ofCat, QUESTION).json().path("id").asLong();
        for (String deed : List.of("answer", "pass-on", "publish", "unpublish")) {
            for (String stranger : List.of("cbCAT", "cbTTT", "ubnd1", "hd01", "quantri")) {
                assertThat(does(stranger, id, deed, "Trả lời").status())
                        .as(stranger + " " + deed)
                        .isEqualTo(403);
            }
        }
        assertThat(does("tdkt1", id, "publish", "Hỏi chung").message()).contains("chưa được trả lời");
        assertThat(does("tdkt1", id, "pass-on", "Công văn số 12/SNV-TĐKT").status())
                .isEqualTo(200);
        assertThat(listedTo("ubnd1")).hasSize(1);
        assertThat(does("ldtdkt", id, "answer", "Dùng số ước thực hiện.").status())
                .isEqualTo(200);
        assertThat(does("tdkt1", id, "answer", "Lần nữa").message()).contains("đã được trả lời");
        assertThat(does("tdkt1", 999_999_999, "answer", "Không có").status()).isEqualTo(404);
    }

    @Test
    void aPublishedAnswerIsReadByAllWhoAreAskedTheSameAndNamesNobody() {
        long id = report("cbCAT", ofCat, QUESTION).json().path("id").asLong();
        does("tdkt1", id, "answer", "Dùng số ước thực hiện.");
        does("tdkt1", id, "publish", "Chưa có số liệu quý II thì báo cáo thế nào?");

        JsonNode read = listedTo("cbSTP").get(0);
        assertThat(read.toString())
                .contains("Dùng số ước thực hiện.", "Chưa có số liệu quý II thì báo cáo thế nào?")
                .doesNotContain("Công an", "cbCAT", "CAT", "\"obligation\"");
        assertThat(listedTo("cbSCT")).as("not asked yet").isEmpty();
        assertThat(as("cbSTP")
                        .get(API + "obligations/" + ofStp + "/difficulties")
                        .json()
                        .path("rows"))
                .hasSize(1);

        does("tdkt1", id, "unpublish", "");
        assertThat(listedTo("cbSTP")).isEmpty();
    }

    @Test
    void theOfficeIsToldOfAQuestionAndTheAskerOfItsAnswer() {
        long id = report("ldCAT", ofCat, QUESTION).json().path("id").asLong();
        assertThat(mailsTo("tdkt1")).singleElement().asString().startsWith("Có vướng mắc: Công an tỉnh");

        does("tdkt1", id, "answer", "Dùng số ước thực hiện.");

        assertThat(mailsTo("ldCAT")).singleElement().asString().startsWith("Đã trả lời vướng mắc");
        assertThat(mailsTo("cbCAT")).hasSize(1);
        assertThat(mailsTo("cbSTP")).isEmpty();
    }

    @Test
    void thePageTakesOneStatement() {
        Reader unit = Reader.in(List.of(Groups.officersOfUnit("CAT")));

        assertThat(StatementCount.of(() -> rows.page(unit, 2093, false, 0))).isEqualTo(1);
        assertThat(StatementCount.of(() -> rows.about(ofCat, unit))).isEqualTo(1);
    }

    private StaffClient.Answer report(String account, long obligation, String question) {
        return as(account).post(API + "obligations/" + obligation + "/difficulties", Map.of("text", question));
    }

    private StaffClient.Answer does(String account, long difficulty, String deed, String text) {
        return as(account).post(API + "difficulties/" + difficulty + "/" + deed, Map.of("text", text));
    }

    private JsonNode listedTo(String account) {
        return as(account).get(API + "difficulties?year=2093").json().path("rows");
    }

    private List<String> mailsTo(String account) {
        return database.sql("select subject from outbox_mail where account = ? and slot like 'difficulty/%'")
                .param(account)
                .query(String.class)
                .list();
    }

    private String stateOf(long id) {
        return database.sql("select state from obligation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
