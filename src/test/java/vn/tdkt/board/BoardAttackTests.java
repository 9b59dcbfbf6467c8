package vn.tdkt.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: each sees exactly its part of the board. CAT and STP report to KTDNC, which TTT heads. */
class BoardAttackTests extends ServerTests {

    private static final int YEAR = 2032;
    private static final String BOARD = "/camunda/api/tdkt/board";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private BoardSample sample;
    private long cluster;
    private long ofCat;
    private long ofStp;
    private long ofOther;
    private long ofOffice;

    @BeforeEach
    void open() {
        sample = new BoardSample(database, YEAR, LocalDate.now(clock));
        sample.open();
        cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED", 20, null);
        ofCat = sample.report("CAT", "ASKED", -3, null, cluster);
        ofStp = sample.report("STP", "SUBMITTED", -3, 0, cluster);
        ofOther = sample.owed("six-month-cluster-report", "CLUSTER", "KTH", "BTDKT", null, "ASKED", 20, null);
        ofOffice = sample.owed("six-month-province-report", "OFFICE", "BTDKT", "UBND", null, "ASKED", 30, null);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void everybodySeesExactlyItsPart() {
        for (String unit : List.of("cbCAT", "ldCAT")) {
            assertThat(shownTo(unit)).as(unit).containsExactly(ofCat);
        }
        assertThat(shownTo("cbSTP")).containsExactly(ofStp);
        for (String watching : List.of("cbTTT", "ldTTT", "hd01")) {
            assertThat(shownTo(watching)).as(watching).containsExactlyInAnyOrder(cluster, ofCat, ofStp);
        }
        for (String ofAll : List.of("tdkt1", "ldtdkt", "ubnd1", "quantri")) {
            assertThat(shownTo(ofAll)).as(ofAll).containsExactlyInAnyOrder(cluster, ofCat, ofStp, ofOther, ofOffice);
        }
        assertThat(shownTo("cbSCT")).isEmpty();
    }

    @Test
    void theFiguresCountNothingThatIsNotShown() {
        JsonNode board = board("cbCAT", "");
        assertThat(board.path("numbers").toString()).isEqualTo("{\"LATE\":1}");
        assertThat(board.path("rows")).hasSize(1);
        assertThat(board.path("history").get(0).path("total").asInt()).isEqualTo(1);
        assertThat(board.path("lists").path("late").path("found").asInt()).isEqualTo(1);
        assertThat(board.path("clusters")).hasSize(1);
        assertThat(board("hd01", "").path("clusters").toString())
                .contains("KTDNC")
                .doesNotContain("KTH");
    }

    @Test
    void askingForWhatIsNotOnesOwnFindsNothing() {
        for (String other : List.of(
                "&unit=STP", "&cluster=KTH", "&unit=XYZ", "&cluster=%27%20or%201=1", "&kind=none", "&light=ALL")) {
            JsonNode board = board("cbCAT", other);
            assertThat(board.path("lists").path("asked").path("found").asInt())
                    .as(other)
                    .isZero();
            assertThat(board.path("unit").isTextual()).as(other).isFalse();
            assertThat(board.toString()).as(other).doesNotContain("Sở Tư pháp");
        }
        assertThat(as("cbCAT").get(BOARD + "?year=abc").status()).isEqualTo(400);
        assertThat(as("tdkt1").get(BOARD + "?year=1").json().path("rows")).isEmpty();
    }

    @Test
    void nobodyWhoIsNotLoggedInSeesIt() {
        assertThat(new StaffClient(port).get(BOARD + "?year=" + YEAR).status()).isEqualTo(401);
    }

    @Test
    void whoWatchesReadsWhatHappenedButNoDraftAndChangesNothing() {
        String one = "/camunda/api/tdkt/obligations/" + ofCat;
        for (String watching : List.of("hd01", "ubnd1")) {
            assertThat(as(watching).get(one).status()).as(watching).isEqualTo(200);
            assertThat(as(watching).get(one).json().path("possible"))
                    .as(watching)
                    .isEmpty();
            assertThat(as(watching)
                            .post(one + "/excuse", Map.of("reason", "thử"))
                            .status())
                    .as(watching)
                    .isEqualTo(403);
        }
        assertThat(as("hd01").get("/camunda/api/tdkt/obligations/" + ofOther).status())
                .isEqualTo(404);
    }

    @Test
    void whoHasCockpitForTheBoardAsksTheEngineForNothing() {
        for (String looking : List.of("hd01", "ubnd1")) {
            StaffClient client = as(looking);
            assertThat(client.get("/camunda/api/admin/auth/user/default")
                            .json()
                            .path("authorizedApps")
                            .toString())
                    .contains("cockpit");
            for (String call : List.of(
                    StaffClient.ENGINE + "/process-instance",
                    StaffClient.ENGINE + "/history/process-instance",
                    StaffClient.ENGINE + "/incident",
                    "/camunda/api/cockpit/plugin/base/default/process-definition/statistics")) {
                assertThat(client.get(call).status()).as(looking + " " + call).isEqualTo(403);
            }
            assertThat(client.get(StaffClient.ENGINE + "/decision-definition/count")
                            .json()
                            .path("count")
                            .asInt())
                    .isZero();
        }
        assertThat(as("tdkt1").get(StaffClient.ENGINE + "/process-instance").status())
                .isEqualTo(200);
        assertThat(as("cbCAT")
                        .get("/camunda/api/admin/auth/user/default")
                        .json()
                        .path("authorizedApps")
                        .toString())
                .doesNotContain("cockpit");
    }

    @Test
    void cockpitSpeaksVietnameseToWhoLooksAndLacksNoText() {
        JsonNode labels = new StaffClient(port)
                .get("/camunda/app/cockpit/locales/vi.json")
                .json()
                .path("labels");
        assertThat(labels.path("PAGE_LOGIN_SIGN_IN_ACTION").asText()).isEqualTo("Đăng nhập");
        assertThat(labels.path("COCKPIT_PROCESSES").asText()).isEqualTo("Quy trình");
        assertThat(labels.path("BATCHES_PROGRESS_ID").asText()).isEqualTo("ID");
    }

    @Test
    void filesHoldWhatTheScreenShowsAndNothingElse() throws IOException {
        for (String file : List.of("word", "pdf", "excel")) {
            assertThat(as("cbCAT").file(BOARD + "/" + file + "?year=" + YEAR).statusCode())
                    .as(file)
                    .isEqualTo(200);
            assertThat(new StaffClient(port)
                            .get(BOARD + "/" + file + "?year=" + YEAR)
                            .status())
                    .as(file)
                    .isEqualTo(401);
        }
        assertThat(listed("cbCAT", "")).contains("Công an tỉnh").doesNotContain("Sở Tư pháp");
        assertThat(listed("cbCAT", "&unit=STP")).doesNotContain("Sở Tư pháp", "Công an tỉnh");
        assertThat(listed("hd01", "&kind=six-month-unit-report")).contains("Công an tỉnh", "Sở Tư pháp");
        assertThat(listed("hd01", "&light=OPEN"))
                .contains("Khối thi đua Nội chính")
                .doesNotContain("Tổng hợp");
    }

    @Test
    void besideInstancesAndModelsNobodySeesMoreThanOnTheBoard() {
        assertThat(around("cbTTT", cluster)).containsExactlyInAnyOrder(cluster, ofCat, ofStp);
        assertThat(around("cbCAT", cluster)).containsExactly(ofCat);
        assertThat(around("cbSTP", ofCat)).isEmpty();
        assertThat(around("tdkt1", 999_999_999)).isEmpty();
        for (String model : List.of("collection", "none", "a%27b")) {
            assertThat(as("cbSCT")
                            .get(BOARD + "/models/" + model)
                            .json()
                            .at("/obligations/found")
                            .asInt())
                    .as(model)
                    .isZero();
        }
        for (String path : List.of("/models/collection", "/obligations/" + ofCat)) {
            assertThat(new StaffClient(port).get(BOARD + path).status())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    private List<Long> around(String account, long id) {
        List<Long> shown = new ArrayList<>();
        as(account)
                .get(BOARD + "/obligations/" + id)
                .json()
                .path("lines")
                .forEach(line -> shown.add(line.path("id").asLong()));
        return shown;
    }

    /** All texts of the workbook, whichever sheet they are on. */
    private String listed(String account, String more) throws IOException {
        byte[] workbook = as(account).file(BOARD + "/excel?year=" + YEAR + more).body();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("xl/sharedStrings.xml")) {
                    return HtmlUtils.htmlUnescape(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new AssertionError("no texts");
    }

    private List<Long> shownTo(String account) {
        List<Long> shown = new ArrayList<>();
        for (String light : List.of("LATE", "SENT", "OPEN")) {
            board(account, "&light=" + light)
                    .at("/lists/asked/lines")
                    .forEach(line -> shown.add(line.path("id").asLong()));
        }
        return shown;
    }

    private JsonNode board(String account, String more) {
        return as(account).get(BOARD + "?year=" + YEAR + more).json();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
