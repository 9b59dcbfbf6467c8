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
import vn.tdkt.StatementCount;
import vn.tdkt.document.TemplateOwner;
import vn.tdkt.document.TemplatePosition;
import vn.tdkt.document.TemplateShelf;
import vn.tdkt.docx.BrokenTemplates;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.sandbox.SampleProvince;

/** A unit brings its own template of its report; who may not, and what cannot work, changes nothing. */
class TemplatePageAttackTests extends ServerTests {

    private static final String TEMPLATES = "/camunda/api/tdkt/templates";
    private static final TemplateOwner POLICE = new TemplateOwner("UNIT", "CAT");

    @LocalServerPort
    int port;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    JdbcClient database;

    @AfterEach
    void backToTheProducts() {
        List.of(POLICE, TemplateOwner.EVERYBODY).forEach(owner -> shelf.back(at(owner), null, "quantri"));
    }

    @Test
    void usesAUnitsOwnFileAndKeepsItWhenBrokenOnesAreRefusedWithAllTheirErrors() {
        StaffClient officer = as("cbCAT");
        assertThat(officer.upload(own("CAT"), "mẫu mới.docx", BrokenTemplates.good("Kính thưa"))
                        .status())
                .isEqualTo(200);

        BrokenTemplates.all().forEach(broken -> {
            StaffClient.Answer answer = officer.upload(own("CAT"), "hỏng.docx", broken.docx());
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.message()).contains("Mẫu đang dùng vẫn giữ nguyên");
            assertThat(answer.json().path("faults").size()).isGreaterThanOrEqualTo(2);
            broken.said()
                    .forEach((place, sentence) -> assertThat(answer.json().path("faults"))
                            .anySatisfy(fault -> {
                                assertThat(fault.path("where").asText()).startsWith(place.strip());
                                assertThat(fault.path("what").asText()).contains(sentence);
                            }));
        });

        assertThat(printed(POLICE)).contains("Kính thưa");
        assertThat(printed(new TemplateOwner("UNIT", "TTT"))).doesNotContain("Kính thưa");
        JsonNode newest = officer.get(TEMPLATES).json().path("versions").path(0);
        assertThat(newest.path("name").asText()).isEqualTo("mẫu mới.docx");
        assertThat(newest.path("placedBy").asText()).isNotBlank().isNotEqualTo("cbCAT");
    }

    @Test
    void prefersABodysOwnToEverybodysAndGoesBackToAnEarlierOneByChoice() {
        StaffClient keeper = as("quantri");
        keeper.upload(path("", ""), "chung.docx", BrokenTemplates.good("Mẫu chung"));
        assertThat(printed(POLICE)).contains("Mẫu chung");
        keeper.upload(path("UNIT", "CAT"), "riêng.docx", BrokenTemplates.good("Mẫu riêng"));
        long first =
                keeper.get(TEMPLATES).json().path("versions").path(0).path("id").asLong();
        assertThat(printed(POLICE)).contains("Mẫu riêng");
        keeper.upload(own("CAT"), "riêng 2.docx", BrokenTemplates.good("Lần hai"));
        assertThat(printed(POLICE)).contains("Lần hai");

        assertThat(keeper.post(back("CAT") + "&version=" + first, Map.of()).status())
                .isEqualTo(200);
        assertThat(printed(POLICE)).contains("Mẫu riêng");
        keeper.post(back("CAT"), Map.of());
        assertThat(printed(POLICE)).contains("Mẫu chung");
        assertThat(keeper.post(back("TTT") + "&version=" + first, Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void takesUpWhatAnotherNodeHasPutInPlaceWithOneStatementPerDraft() {
        as("cbCAT").upload(own("CAT"), "a.docx", BrokenTemplates.good("Nút khác"));
        shelf.back(at(POLICE), null, "quantri");
        assertThat(printed(POLICE)).doesNotContain("Nút khác");

        database.sql(
                        "insert into template_file (type, form, owner_kind, owner_code, sha256, name, placed_by, placed_at)"
                                + " select type, form, owner_kind, owner_code, sha256, name, placed_by, placed_at from template_file"
                                + " where owner_code = 'CAT' and sha256 is not null order by id desc limit 1")
                .update();

        assertThat(printed(POLICE)).contains("Nút khác");
        assertThat(StatementCount.of(() -> printed(POLICE))).isEqualTo(1);
    }

    @Test
    void letsNobodyElseChangeOrSeeWhatAUnitUses() {
        as("cbCAT").upload(own("CAT"), "kín.docx", BrokenTemplates.good("Của Công an"));
        JsonNode version = as("cbCAT").get(TEMPLATES).json().path("versions").path(0);
        byte[] good = BrokenTemplates.good("Kẻ lạ");

        StaffClient other = as("cbTTT");
        assertThat(other.upload(own("CAT"), "a.docx", good).status()).isEqualTo(404);
        assertThat(other.post(back("CAT"), Map.of()).status()).isEqualTo(404);
        assertThat(other.get(TEMPLATES + "/unit-report/file?form=state&kind=UNIT&code=CAT")
                        .status())
                .isEqualTo(404);
        assertThat(other.get(TEMPLATES + "/unit-report/sample?form=state&kind=UNIT&code=CAT")
                        .status())
                .isEqualTo(404);
        assertThat(other.get(TEMPLATES + "/versions/" + version.path("id").asLong())
                        .status())
                .isEqualTo(404);
        assertThat(other.get(TEMPLATES).body()).doesNotContain("kín.docx");

        assertThat(new StaffClient(port).upload(own("CAT"), "a.docx", good).status())
                .isIn(401, 403);
        assertThat(new StaffClient(port).get(TEMPLATES).status()).isEqualTo(401);
        assertThat(printed(POLICE)).contains("Của Công an");
    }

    @Test
    void letsAMemberChangeNeitherItsClustersNorEverybodysTemplate() {
        byte[] good = BrokenTemplates.good("Kẻ lạ");
        StaffClient member = as("cbCAT");

        assertThat(member.upload(path("", ""), "a.docx", good).status()).isEqualTo(403);
        assertThat(member.post(TEMPLATES + "/unit-report/back?form=state&kind=&code=", Map.of())
                        .status())
                .isEqualTo(403);
        for (String body : List.of("kind=CLUSTER&code=KTDNC", "kind=OFFICE&code=BTDKT", "kind=PROVINCE&code=UBND")) {
            assertThat(member.upload(TEMPLATES + "/cluster-report?form=state&" + body, "a.docx", good)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(member.upload(TEMPLATES + "/unknown?form=state&kind=UNIT&code=CAT", "a.docx", good)
                        .status())
                .isEqualTo(404);
        assertThat(member.upload(TEMPLATES + "/cluster-report?form=state&kind=UNIT&code=CAT", "a.docx", good)
                        .message())
                .contains("không ban hành loại văn bản");
        assertThat(member.upload(TEMPLATES + "/unit-report?form=party&kind=UNIT&code=CAT", "a.docx", good)
                        .status())
                .isEqualTo(404);
        assertThat(member.get(TEMPLATES + "/versions/999999999").status()).isEqualTo(404);
        assertThat(as("cbTTT").get(TEMPLATES).json().path("bodies"))
                .anySatisfy(body -> assertThat(body.path("code").asText()).isEqualTo("KTDNC"));
    }

    private String printed(TemplateOwner owner) {
        return WordFiles.text(shelf.sample(at(owner)));
    }

    private static TemplatePosition at(TemplateOwner owner) {
        return new TemplatePosition("unit-report", "state", owner);
    }

    private static String own(String unit) {
        return path("UNIT", unit);
    }

    private static String back(String unit) {
        return TEMPLATES + "/unit-report/back?form=state&kind=UNIT&code=" + unit;
    }

    private static String path(String kind, String code) {
        return TEMPLATES + "/unit-report?form=state&kind=" + kind + "&code=" + code;
    }

    private StaffClient as(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }
}
