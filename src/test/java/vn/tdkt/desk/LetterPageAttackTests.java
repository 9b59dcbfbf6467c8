package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;
import vn.tdkt.assignment.LetterYear;
import vn.tdkt.sandbox.SampleProvince;

/** Over HTTP: Sở Nội vụ gives out work to all, a head to its own cluster, nobody else; and unit A never sees what unit B was given. */
class LetterPageAttackTests extends ServerTests {

    private static final int YEAR = 2052;
    private static final String API = "/camunda/api/tdkt/";
    private static final String LETTER = "Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 30/6/2052.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RuntimeService instances;

    private LetterYear year;

    @BeforeEach
    void open() {
        year = new LetterYear(database, YEAR);
        year.open();
    }

    @AfterEach
    void close() {
        database.sql("select id from obligation where year = ?").param(YEAR).query(Long.class).list().stream()
                .flatMap(id ->
                        instances
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey("obligation/" + id)
                                .list()
                                .stream())
                .forEach(instance -> instances.deleteProcessInstance(instance.getId(), "test is over"));
        year.close();
    }

    @Test
    void whoHeadsNothingNeitherReadsNorGivesOut() {
        for (String stranger : List.of("cbSTP", "ldSTP", "hd02", "ubnd1", "quantri")) {
            assertThat(as(stranger).get(API + "letters").status()).as(stranger).isEqualTo(403);
            assertThat(as(stranger)
                            .post(API + "letters/read", Map.of("text", LETTER))
                            .status())
                    .isEqualTo(403);
            assertThat(as(stranger)
                            .put(API + "letters/draft", Map.of("text", "x"))
                            .status())
                    .isEqualTo(403);
            assertThat(as(stranger)
                            .upload(API + "letters/text", "a.docx", new byte[] {1})
                            .status())
                    .isEqualTo(403);
            assertThat(as(stranger)
                            .post(API + "letters/give", letter(line("unit:CAT")))
                            .status())
                    .isEqualTo(403);
        }
        StaffClient nobody = new StaffClient(port);
        assertThat(nobody.get(API + "letters").status()).isEqualTo(401);
        assertThat(nobody.post(API + "letters/give", letter(line("unit:CAT"))).status())
                .isIn(401, 403);
        assertThat(count()).isZero();
    }

    @Test
    void readsALetterAndKeepsTheDraftOfItsOfficerAlone() {
        JsonNode found = as("tdkt1")
                .post(API + "letters/read", Map.of("text", LETTER))
                .json()
                .path("found");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("timing").path("until").asText()).isEqualTo("2052-06-30");
        as("tdkt1").put(API + "letters/draft", Map.of("text", "nửa chừng"));
        assertThat(as("tdkt1")
                        .get(API + "letters")
                        .json()
                        .path("draft")
                        .path("text")
                        .asText())
                .isEqualTo("nửa chừng");
        assertThat(as("ldtdkt").get(API + "letters").json().path("draft").isObject())
                .isFalse();
    }

    @Test
    void refusesWhatIsNoLetterInASentence() {
        assertThat(as("tdkt1").post(API + "letters/read", Map.of("text", " ")).message())
                .startsWith("Chưa có nội dung");
        assertThat(as("tdkt1")
                        .post(API + "letters/read", Map.of("text", "a".repeat(200_001)))
                        .status())
                .isEqualTo(422);
        assertThat(as("tdkt1")
                        .upload(API + "letters/text", "a.docx", "không phải Word".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void refusesTheWholeLetterWhereOneLineIsWrong() {
        assertThat(give(line("unit:CAT"), line("unit:KHONGCO")).message()).contains("KHONGCO");
        assertThat(give(line("unit:CAT"), line()).message()).contains("chưa có ai thực hiện");
        assertThat(give(changed("what", " ")).status()).isEqualTo(422);
        assertThat(give(changed("until", null)).message()).contains("ngày hết hạn");
        assertThat(give(changed("kind", "MAI")).status()).isIn(400, 422);
        assertThat(give().message()).contains("Chưa có việc nào");
        Map<String, Object> closed = new HashMap<>(letter(line("unit:CAT")));
        closed.put("year", 2053);
        assertThat(as("tdkt1").post(API + "letters/give", closed).message()).contains("chưa mở");
        assertThat(count()).isZero();
    }

    @Test
    void aHeadGivesWorkToItsOwnClusterAlone() {
        JsonNode desk = as("cbTTT").get(API + "letters").json();
        assertThat(desk.path("everywhere").asBoolean()).isFalse();
        assertThat(desk.path("clusters")).hasSize(1);
        assertThat(desk.path("units").findValuesAsText("code")).contains("CAT").doesNotContain("SYT");

        assertThat(headGives("own-cluster", "unit:SYT").message()).contains("không thuộc cụm, khối");
        assertThat(headGives("own-cluster", "cluster:KKTTH").message()).contains("cụm, khối mã “KKTTH”");
        assertThat(headGives("own-cluster", "members:KKTTH").message()).contains("chưa có ai thực hiện");
        assertThat(headGives("cluster:KKTTH", "unit:CAT").message()).contains("cụm, khối mã “KKTTH”");
        assertThat(headGives("office", "unit:CAT").message()).contains("chỉ giao cho thành viên");
        assertThat(count()).isZero();

        assertThat(headGives("own-cluster", "units").json().path("count").asInt())
                .isEqualTo(desk.path("units").size());
        assertThat(headGives("own-cluster", "unit:CAT").json().path("count").asInt())
                .isEqualTo(1);
        assertThat(database.sql("select distinct receiver_kind || ' ' || receiver from obligation where year = ?")
                        .param(YEAR)
                        .query(String.class)
                        .list())
                .containsExactly("CLUSTER KTDNC");
    }

    @Test
    void whoGaveItOutSaysThatNothingAroseAndAnotherHeadDoesNot() {
        Map<String, @Nullable Object> conditional = changed("condition", "nếu có thay đổi");
        assertThat(give(conditional).status()).isEqualTo(200);
        long ofTheOffice = newest();
        conditional.put("receiver", "own-cluster");
        as("cbTTT").post(API + "letters/give", letter(conditional));
        long ofTheHead = newest();
        Map<String, String> deed = Map.of("text", "Không thay đổi");

        assertThat(as("cbTTT")
                        .get(API + "assigned/" + ofTheHead)
                        .json()
                        .path("gives")
                        .asBoolean())
                .isTrue();
        assertThat(as("cbCAT")
                        .get(API + "assigned/" + ofTheHead)
                        .json()
                        .path("gives")
                        .asBoolean())
                .isFalse();
        assertThat(as("cbCAT")
                        .post(API + "assigned/" + ofTheHead + "/not-arisen", deed)
                        .status())
                .isEqualTo(403);
        assertThat(as("cbTTT")
                        .post(API + "assigned/" + ofTheOffice + "/not-arisen", deed)
                        .status())
                .isIn(403, 404);
        assertThat(as("cbTTT")
                        .post(API + "assigned/" + ofTheHead + "/not-arisen", deed)
                        .status())
                .isEqualTo(200);
    }

    private StaffClient.Answer headGives(String receiver, String who) {
        Map<String, @Nullable Object> line = new HashMap<>(line(who));
        line.put("receiver", receiver);
        return as("cbTTT").post(API + "letters/give", letter(line));
    }

    private long newest() {
        return database.sql("select max(id) from obligation where year = ?")
                .param(YEAR)
                .query(Long.class)
                .single();
    }

    @Test
    void unitBNeverSeesWhatUnitAWasGiven() {
        assertThat(give(line("unit:CAT")).json().path("count").asInt()).isEqualTo(1);
        long id = database.sql("select id from obligation where year = ?")
                .param(YEAR)
                .query(Long.class)
                .single();

        assertThat(as("cbCAT").get(API + "assigned/" + id).json().path("title").asText())
                .isEqualTo("Gửi báo cáo");
        assertThat(as("cbSTP").get(API + "assigned/" + id).status()).isEqualTo(404);
        assertThat(new StaffClient(port).get(API + "assigned/" + id).status()).isEqualTo(401);
        assertThat(as("tdkt1").get(API + "assigned/99999999").status()).isEqualTo(404);
        assertThat(as("cbSTP").get(API + "obligations?year=" + YEAR).json().path("rows"))
                .isEmpty();
        assertThat(as("cbCAT")
                        .get(API + "obligations?year=" + YEAR)
                        .json()
                        .path("rows")
                        .get(0)
                        .path("what")
                        .asText())
                .isEqualTo("Gửi báo cáo");
    }

    @Test
    void deedsAreForTheirPeopleAlone() {
        give(line("unit:CAT"));
        long id = database.sql("select id from obligation where year = ?")
                .param(YEAR)
                .query(Long.class)
                .single();
        Map<String, String> deed = Map.of("on", "2026-01-05", "text", "Một lần");

        assertThat(as("cbSTP").post(API + "assigned/" + id + "/times", deed).status())
                .isEqualTo(404);
        assertThat(as("tdkt1").post(API + "assigned/" + id + "/times", deed).status())
                .isEqualTo(403);
        assertThat(as("cbCAT").post(API + "assigned/" + id + "/times", deed).message())
                .contains("không tính theo số lần");
        assertThat(as("cbCAT")
                        .post(API + "assigned/" + id + "/not-arisen", deed)
                        .status())
                .isEqualTo(403);
        assertThat(as("cbCAT").post(API + "assigned/" + id + "/event", deed).status())
                .isEqualTo(403);
        assertThat(as("tdkt1").post(API + "assigned/" + id + "/event", deed).message())
                .contains("không chờ sự kiện");
        assertThat(as("tdkt1")
                        .post(API + "assigned/" + id + "/not-arisen", deed)
                        .message())
                .contains("điều kiện");
    }

    private StaffClient.Answer give(Map<?, ?>... lines) {
        return as("tdkt1").post(API + "letters/give", letter(lines));
    }

    private static Map<String, Object> letter(Map<?, ?>... lines) {
        return Map.of("year", YEAR, "issuer", "Sở Nội vụ", "text", LETTER, "lines", List.of(lines));
    }

    private static Map<String, Object> line(String... who) {
        return Map.of(
                "who",
                List.of(who),
                "what",
                "Gửi báo cáo",
                "form",
                "DOCUMENT",
                "kind",
                "DATED",
                "until",
                "2052-06-30",
                "phrase",
                "trước ngày 30/6/2052",
                "before",
                true,
                "sentence",
                LETTER);
    }

    private static Map<String, @Nullable Object> changed(String key, @Nullable Object value) {
        Map<String, @Nullable Object> line = new HashMap<>(line("unit:CAT"));
        line.put(key, value);
        return line;
    }

    private int count() {
        return database.sql("select count(*) from obligation where year = ?")
                .param(YEAR)
                .query(Integer.class)
                .single();
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
