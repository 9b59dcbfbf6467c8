package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.organisation.TwoYearBlock.BLOCK;
import static vn.tdkt.organisation.TwoYearBlock.DECISION;
import static vn.tdkt.organisation.TwoYearBlock.DISSOLVED;
import static vn.tdkt.organisation.TwoYearBlock.NEXT;
import static vn.tdkt.organisation.TwoYearBlock.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tdkt.organisation.ClusterRole;
import vn.tdkt.organisation.HeadChanged;
import vn.tdkt.organisation.HeadTerm;
import vn.tdkt.organisation.HeadWay;
import vn.tdkt.organisation.Headships;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.OrganisationImport;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.TwoYearBlock;
import vn.tdkt.sandbox.SampleProvince;

/** One way after the other in which a block comes to its next head, with work of the next year already on the desk. */
@RecordApplicationEvents
class NextHeadIntegrationTests extends ServerTests {

    private static final String KEEPER = "tdkt1";
    private static final String WORK = "Chuẩn bị văn bản";

    @LocalServerPort
    private int port;

    @Autowired
    private Headships headships;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationImport organisationImport;

    @Autowired
    private Passwords passwords;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private @Nullable ApplicationEvents events;

    private TwoYearBlock block;
    private LocalDate today;
    private String instance;
    private int heardBefore;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        block = new TwoYearBlock(database);
        block.remove();
        block.importInto(organisationImport);
        List.of("cbZNU1", "cbZNU2", "cbZNU3").forEach(account -> passwords.set(account, SampleProvince.PASSWORD));
        instance = instances
                .startProcessInstanceByKey("unit-report", "obligation/" + block.owesNextYear())
                .getId();
        heardBefore = heard().size();
    }

    @AfterEach
    void close() {
        instances.deleteProcessInstance(instance, "test");
        block.remove();
    }

    @Test
    void elected() {
        headships.propose(BLOCK, YEAR, "ZNU2", KEEPER);
        assertThat(whoHasTheWork()).containsExactly("cbZNU2");

        headships.choose(BLOCK, NEXT, "ZNU2", List.of("ZNU3"), HeadWay.ELECTED, today, KEEPER);

        assertThat(whoHasTheWork()).containsExactly("cbZNU2");
        assertThat(news()).as("the same unit leads on").containsExactly(new HeadChanged(BLOCK, NEXT));
        assertThat(term(NEXT, ClusterRole.HEAD)).satisfies(head -> {
            assertThat(head.unit()).isEqualTo("ZNU2");
            assertThat(head.way()).isEqualTo(HeadWay.ELECTED);
        });
        assertThat(term(NEXT, ClusterRole.DEPUTY).unit()).isEqualTo("ZNU3");
        assertThat(organisation.headOf(BLOCK, YEAR, today))
                .as("finishes its year")
                .contains("ZNU1");
    }

    @Test
    void byRotationFromADayThatLiesAhead() {
        headships.propose(BLOCK, YEAR, "ZNU2", KEEPER);

        headships.choose(BLOCK, NEXT, "ZNU3", List.of("ZNU1", "ZNU4"), HeadWay.ROTATION, today.plusDays(20), KEEPER);

        assertThat(whoHasTheWork()).as("prepares its year already").containsExactly("cbZNU3");
        assertThat(term(YEAR, ClusterRole.NEXT_HEAD).validTo()).isEqualTo(today.plusDays(19));
        assertThat(term(NEXT, ClusterRole.HEAD).validFrom()).isEqualTo(today.plusDays(20));
        assertThat(organisation.headOf(BLOCK, NEXT, today.plusDays(20))).contains("ZNU3");
        assertThat(terms(NEXT, ClusterRole.DEPUTY)).hasSize(2);
    }

    @Test
    void appointedByDecision() {
        headships.appoint(BLOCK, NEXT, "ZNU4", List.of(), DECISION, today, KEEPER);

        assertThat(whoHasTheWork()).containsExactly("cbZNU4");
        assertThat(news()).containsExactly(new HeadChanged(BLOCK, NEXT));
        assertThat(term(NEXT, ClusterRole.HEAD)).satisfies(head -> {
            assertThat(head.way()).isEqualTo(HeadWay.APPOINTED);
            assertThat(head.decision()).isEqualTo(DECISION);
        });
        refused(
                "đã có trưởng khối năm 2088 là Sở ZNU4 theo " + DECISION,
                () -> headships.choose(BLOCK, NEXT, "ZNU3", List.of(), HeadWay.ELECTED, today, KEEPER));
        refused(
                "quyết định mới chỉ thay được từ sau ngày đó",
                () -> headships.appoint(
                        BLOCK, NEXT, "ZNU3", List.of(), "Quyết định số 13/QĐ-UBND ngày 06/01/2088", today, KEEPER));
        refused("không ghi nhận đề xuất nữa", () -> headships.propose(BLOCK, YEAR, "ZNU3", KEEPER));
        headships.appoint(BLOCK, NEXT, "ZNU3", List.of(), DECISION, today, KEEPER);
        assertThat(whoHasTheWork()).as("the same decision, typed rightly").containsExactly("cbZNU3");
    }

    @Test
    void proposedByTheConferenceAndRecognisedByDecision() {
        headships.propose(BLOCK, YEAR, "ZNU2", KEEPER);
        headships.choose(BLOCK, NEXT, "ZNU3", List.of("ZNU4"), HeadWay.RECOGNISED, today, KEEPER);

        assertThat(whoHasTheWork()).containsExactly("cbZNU3");
        assertThat(terms(NEXT, ClusterRole.HEAD)).isEmpty();
        assertThat(term(YEAR, ClusterRole.NEXT_HEAD).waitsForDecision()).isTrue();

        refused(
                "phải có quyết định",
                () -> headships.recognise(BLOCK, NEXT, "ZNU3", List.of("ZNU4"), " ", today, KEEPER));
        headships.recognise(BLOCK, NEXT, "ZNU3", List.of("ZNU4"), DECISION, today.plusDays(1), KEEPER);

        assertThat(news()).containsExactly(new HeadChanged(BLOCK, NEXT), new HeadChanged(BLOCK, NEXT));
        assertThat(organisation.headOf(BLOCK, NEXT, today)).contains("ZNU3");
        assertThat(organisation.headOf(BLOCK, NEXT, today.plusDays(1))).contains("ZNU3");
        assertThat(term(NEXT, ClusterRole.HEAD)).satisfies(head -> {
            assertThat(head.way()).isEqualTo(HeadWay.RECOGNISED);
            assertThat(head.decision()).isEqualTo(DECISION);
        });
    }

    @Test
    void anotherThanProposedIsRecognisedAndTheOpenTaskPassesOverWithItsDraft() {
        headships.propose(BLOCK, YEAR, "ZNU2", KEEPER);
        String task = staff.as("cbZNU2").task(WORK).getId();
        StaffClient proposed = online("cbZNU2");
        proposed.claim(task, "cbZNU2");
        proposed.put(path(task) + "/draft", Map.of("sections", Map.of("tasks", "Phát động thi đua năm 2088")));

        headships.recognise(BLOCK, NEXT, "ZNU3", List.of(), DECISION, today, KEEPER);

        assertThat(whoHasTheWork()).containsExactly("cbZNU3");
        assertThat(proposed.put(path(task) + "/draft", Map.of()).status())
                .as("who no longer leads writes no more")
                .isIn(404, 422);
        StaffClient recognised = online("cbZNU3");
        JsonNode sheet = recognised.get(path(task) + "/sheet").json();
        assertThat(sheet.at("/draft/sections/tasks").asText()).isEqualTo("Phát động thi đua năm 2088");
        assertThat(sheet.at("/draftOf/who").asText()).isEqualTo("Cán Bộ ZNU2, Chuyên viên");
        assertThat(sheet.at("/draftOf/at").asText()).isNotEmpty();
        assertThat(sheet.path("mine").asBoolean()).as("nobody holds it").isFalse();

        assertThat(recognised.claim(task, "cbZNU3").status()).isEqualTo(204);
        recognised.put(path(task) + "/draft", Map.of("sections", Map.of("tasks", "Sửa lại")));
        sheet = recognised.get(path(task) + "/sheet").json();
        assertThat(sheet.at("/draft/sections/tasks").asText()).isEqualTo("Sửa lại");
        assertThat(sheet.has("draftOf")).isFalse();
    }

    @Test
    void refusesWhoMayNotLead() {
        refused("Sở ZNU5 không hoạt động vào ngày", () -> headships.propose(BLOCK, YEAR, DISSOLVED, KEEPER));
        refused(
                "Thanh tra tỉnh Hồng Lam không phải là thành viên của Khối thi đua Hai Năm",
                () -> headships.appoint(BLOCK, NEXT, "TTT", List.of(), DECISION, today, KEEPER));
        refused(
                "không phải là thành viên",
                () -> headships.choose(BLOCK, NEXT, "ZNU2", List.of("TTT"), HeadWay.ELECTED, today, KEEPER));
        refused(
                "không thể vừa đứng đầu vừa là cấp phó",
                () -> headships.choose(BLOCK, NEXT, "ZNU2", List.of("ZNU2"), HeadWay.ELECTED, today, KEEPER));
        refused(
                "Khối thi đua Hai Năm không hoạt động vào ngày 31/12/2019",
                () -> headships.choose(
                        BLOCK, NEXT, "ZNU2", List.of(), HeadWay.ELECTED, LocalDate.of(2019, 12, 31), KEEPER));
        assertThat(headships.around(YEAR))
                .filteredOn(term -> term.cluster().equals(BLOCK))
                .hasSize(2);
    }

    private void refused(String sentence, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private List<String> whoHasTheWork() {
        return List.of("cbZNU1", "cbZNU2", "cbZNU3", "cbZNU4").stream()
                .filter(account -> staff.as(account).taskNames().stream().anyMatch(name -> name.startsWith(WORK)))
                .toList();
    }

    private HeadTerm term(int year, ClusterRole role) {
        assertThat(terms(year, role)).hasSize(1);
        return terms(year, role).get(0);
    }

    private List<HeadTerm> terms(int year, ClusterRole role) {
        return headships.around(YEAR).stream()
                .filter(term -> term.cluster().equals(BLOCK) && term.year() == year && term.role() == role)
                .toList();
    }

    private List<HeadChanged> news() {
        return heard().subList(heardBefore, heard().size());
    }

    private List<HeadChanged> heard() {
        return Objects.requireNonNull(events).stream(HeadChanged.class).toList();
    }

    private StaffClient online(String account) {
        return StaffClient.loggedIn(port, account, SampleProvince.PASSWORD);
    }

    private static String path(String task) {
        return "/camunda/api/tdkt/task/" + task;
    }
}
