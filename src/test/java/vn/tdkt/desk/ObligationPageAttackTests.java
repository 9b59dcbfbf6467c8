package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import vn.tdkt.document.Attachments;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP, as people of the sample province: CAT and STP report to KTDNC, which TTT heads. */
class ObligationPageAttackTests extends ServerTests {

    private static final String PAGE = "/camunda/api/tdkt/obligations";
    private static final String FILES = "/camunda/api/tdkt/files/";
    private static final byte[] PDF = PdfFiles.blank();
    private static final Map<String, String> REASON = Map.of("reason", "thử");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ObligationRows rows;

    @Autowired
    private Access access;

    private ObligationSample sample;
    private long cluster;
    private long ofCat;
    private long ofStp;
    private long ofTtt;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
        ofCat = sample.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", cluster, "ASKED");
        ofStp = sample.owed("six-month-unit-report", "UNIT", "STP", "KTDNC", cluster, "SUBMITTED");
        ofTtt = sample.owed("six-month-unit-report", "UNIT", "TTT", "KTDNC", cluster, "ASKED");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void everybodySeesOnlyWhatIsTheirs() {
        assertThat(listedTo("cbCAT")).containsExactly(ofCat);
        assertThat(listedTo("ldSTP")).containsExactly(ofStp);
        assertThat(listedTo("cbTTT")).containsExactlyInAnyOrder(cluster, ofCat, ofStp, ofTtt);
        assertThat(listedTo("tdkt1")).hasSize(4);
        assertThat(listedTo("quantri")).hasSize(4);
        assertThat(listedTo("ubnd1")).hasSize(4);
        assertThat(as("cbSTP").get(PAGE + "/" + ofCat).status()).isEqualTo(404);
    }

    @Test
    void anotherUnitReadsNoFileOfIt() {
        long file = attachments.attach(ofCat, "Báo cáo số 1.pdf", PDF, "cbCAT").id();

        for (String account : List.of("cbCAT", "ldCAT", "cbTTT", "tdkt1", "ldtdkt")) {
            assertThat(as(account).get(FILES + file).status()).as(account).isEqualTo(200);
        }
        for (String account : List.of("cbSTP", "ldSTP", "ubnd1", "hd01", "quantri")) {
            assertThat(as(account).get(FILES + file).status()).as(account).isEqualTo(404);
        }
        assertThat(new StaffClient(port).get(FILES + file).status()).isEqualTo(401);
        for (String id : List.of("999999999", "d999999999", "s999999999", "x1", "1'", "99999999999999999999")) {
            assertThat(as("tdkt1").get(FILES + id).status()).as(id).isIn(400, 404);
        }
    }

    @Test
    void aFileIsSavedUnderItsVietnameseNameAndNeverShownOrKept() {
        long file = attachments.attach(ofCat, "Báo cáo số 1.pdf", PDF, "cbCAT").id();

        var headers = as("cbCAT").headers(FILES + file);

        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20s%E1%BB%91%201.pdf");
        assertThat(headers.allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.allValues("Cache-Control")).contains("no-store");
    }

    @Test
    void aLetterToAllIsReadByEverybodyOnceItIsIssuedButNotWhatIsAttachedToIt() {
        long letter = sample.owed("six-month-guidance", "OFFICE", "BTDKT", "UBND", null, "ASKED");
        Reader unit = Reader.in(List.of(Groups.officersOfUnit("CAT")));
        assertThat(access.mayRead(letter, unit)).isFalse();
        assertThat(access.isInside(letter, Reader.in(List.of(Groups.PROVINCE_LEADERS))))
                .isTrue();

        database.sql("update obligation set state = 'ACCEPTED' where id = ?")
                .param(letter)
                .update();

        assertThat(access.mayRead(letter, unit)).isTrue();
        assertThat(access.isInside(letter, unit)).isFalse();
    }

    @Test
    void theListOfConditionsIsLinkedOnlyForWhoMayOpenIt() {
        long conference = sample.owed("conference", "CLUSTER", "KTDNC", "BTDKT", null, "CARRIED");

        for (String account : List.of("cbTTT", "ldTTT", "tdkt1", "ldtdkt")) {
            assertThat(conditions(account, conference)).as(account).isEqualTo("cluster=KTDNC&year=2093");
        }
        for (String account : List.of("cbCAT", "quantri")) {
            assertThat(conditions(account, conference)).as(account).isEmpty();
        }
        assertThat(conditions("cbTTT", cluster)).as("a report").isEmpty();
    }

    private String conditions(String account, long obligation) {
        return as(account)
                .get(PAGE + "/" + obligation)
                .json()
                .at("/about/conditions")
                .asText();
    }

    @Test
    void onlyWhoMayChangesAnObligation() {
        String own = PAGE + "/" + ofCat;
        Map<String, String> extension = Map.of("reason", "thử", "until", "2093-07-05");

        assertThat(as("cbCAT").post(own + "/extend", extension).status()).isEqualTo(403);
        assertThat(as("cbTTT").post(PAGE + "/" + ofTtt + "/extend", extension).status())
                .isEqualTo(403);
        assertThat(as("cbTTT").post(own + "/excuse", REASON).status()).isEqualTo(403);
        assertThat(as("cbCAT").post(own + "/withdraw", REASON).status()).isEqualTo(403);
        assertThat(as("quantri").post(own + "/withdraw", REASON).status()).isEqualTo(403);
        assertThat(as("cbCAT").post(PAGE + "/" + ofStp + "/recall", REASON).status())
                .isEqualTo(403);
        assertThat(as("cbSTP").post(own + "/outside", outside()).status()).isEqualTo(403);
        assertThat(as("cbCAT").post(own + "/outside", outside()).status()).isEqualTo(403);
        assertThat(as("cbTTT")
                        .upload(PAGE + "/" + ofTtt + "/files", "a.pdf", PDF)
                        .status())
                .isEqualTo(403);
        assertThat(as("cbTTT")
                        .post(PAGE + "/late-joiner", Map.of("year", 2093, "cluster", "KTDNC", "unit", "SCT"))
                        .status())
                .isEqualTo(403);
        assertThat(as("cbTTT")
                        .post(own + "/extend", Map.of("until", "2093-07-05"))
                        .message())
                .startsWith("Chưa ghi lý do");
        assertThat(as("cbTTT").post(own + "/extend", extension).status()).isEqualTo(200);
        assertThat(as("tdkt1").post(PAGE + "/" + ofTtt + "/excuse", REASON).status())
                .isEqualTo(200);
        assertThat(as("cbSTP").post(PAGE + "/" + ofStp + "/recall", REASON).status())
                .isEqualTo(200);
        assertThat(stateOf(ofStp)).isEqualTo("ASKED");
        assertThat(stateOf(ofTtt)).isEqualTo("EXCUSED");
    }

    @Test
    void tellsTheOwnerWhatWasRecordedForItAndHearsItsObjection() {
        assertThat(as("cbTTT").post(PAGE + "/" + ofCat + "/outside", outside()).status())
                .isEqualTo(200);

        assertThat(stateOf(ofCat)).isEqualTo("ACCEPTED");
        assertThat(mailsTo("cbCAT")).singleElement().asString().startsWith("Đã ghi nhận thay: Công an tỉnh");
        StaffClient owner = as("cbCAT");
        assertThat(owner.get(PAGE + "/" + ofCat).json().path("possible").toString())
                .contains("OBJECT");
        assertThat(owner.post(PAGE + "/" + ofCat + "/objection", REASON).status())
                .isEqualTo(200);
        assertThat(mailsTo("cbTTT")).hasSize(1);
        assertThat(as("cbSTP").post(PAGE + "/" + ofCat + "/objection", REASON).status())
                .isEqualTo(403);
    }

    @Test
    void aPageTakesAsManyStatementsForOneObligationAsForAll() {
        ObligationRows.Wanted wanted = new ObligationRows.Wanted(2093, "", "", false, "");
        Reader unit = Reader.in(List.of(Groups.officersOfUnit("CAT")));

        assertThat(StatementCount.of(() -> rows.page(unit, wanted, 0))).isEqualTo(1);
        assertThat(StatementCount.of(() -> rows.page(unit.ofEverything(), wanted, 0)))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> rows.count(unit.ofEverything(), wanted)))
                .isEqualTo(1);
    }

    @Test
    void findsByClusterStateAndPartOfTheNameWhateverSignsItHas() {
        StaffClient office = as("tdkt1");
        assertThat(ids(office, "&cluster=KTDNC&state=ASKED")).containsExactlyInAnyOrder(cluster, ofCat, ofTtt);
        assertThat(ids(office, "&text=c%C3%B4ng%20an")).containsExactly(ofCat);
        assertThat(ids(office, "&text=%25")).isEmpty();
        assertThat(ids(office, "&late=true")).isEmpty();
    }

    private List<Long> listedTo(String account) {
        return ids(as(account), "");
    }

    private List<Long> ids(StaffClient client, String more) {
        List<Long> ids = new ArrayList<>();
        client.get(PAGE + "?year=2093" + more)
                .json()
                .path("rows")
                .forEach(row -> ids.add(row.path("id").asLong()));
        return ids;
    }

    private Map<String, String> outside() {
        return Map.of("way", "POST", "on", "2026-06-25", "who", "Văn thư", "note", "");
    }

    private String stateOf(long id) {
        return database.sql("select state from obligation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<String> mailsTo(String account) {
        return database.sql("select subject from outbox_mail where account = ? and slot like 'outside/%'")
                .param(account)
                .query(String.class)
                .list();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
