package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.AwardsOf2018.YEAR;
import static vn.tdkt.AwardsOf2018.day;
import static vn.tdkt.AwardsOf2018.outside;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.document.Document;
import vn.tdkt.document.Documents;
import vn.tdkt.docx.WordFiles;
import vn.tdkt.obligation.Access;
import vn.tdkt.obligation.Deadlines;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.Reader;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.People;
import vn.tdkt.process.Tasks;

/** Six nominations of 2018 walked from the appraisal through two sessions of the Council to a closed year. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearOfAwardsWalkthroughTests extends ServerTests {

    private static final String REPORT = "year-province-report";
    private static final Map<String, String> TO_A_FLAG = NominationRows.lowered("province-flag", "Chưa nổi trội");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Obligations obligations;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Documents documents;

    @Autowired
    Access access;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    AwardsOf2018 awards;

    @Autowired
    NominationRows nominations;

    @Autowired
    JdbcClient database;

    @Autowired
    YearLeftovers leftovers;

    @BeforeAll
    void nominate() {
        awards.begin();
    }

    @AfterAll
    void comeBack() {
        awards.end();
    }

    @Test
    @Order(1)
    void beginsOnceTheGuidanceIsOutAndTheFilesAreIn() {
        staff.letTheEngineWork();
        officer().answers(awards.task("Dự thảo văn bản", "Hướng dẫn tổng kết năm"), Map.of("outside", outside(3)));
        staff.letTheEngineWork();
        officer().tasks().stream()
                .filter(task -> task.getName().startsWith("Theo dõi, đôn đốc"))
                .filter(task -> task.getName().endsWith("toàn tỉnh " + YEAR))
                .findFirst()
                .ifPresent(task -> officer().answers(task, Map.of("close", true, "reason", "Đã đủ hồ sơ")));
        staff.letTheEngineWork();

        assertThat(officer().taskNames()).anyMatch(name -> name.startsWith("Thẩm định hồ sơ đề nghị"));
        assertThat(staff.as("cbKTA1").taskNames()).noneMatch(name -> name.contains("Thẩm định"));
    }

    @Test
    @Order(2)
    void refusesAnAppraisalThatLeavesANominationOut() {
        assertThatThrownBy(() -> awards.appraise("KTA1")).hasMessageContaining("chọn đủ hay chưa đủ điều kiện");
        assertThatThrownBy(() -> officer()
                        .answers(
                                "Thẩm định hồ sơ đề nghị",
                                Map.of(
                                        "rows",
                                        nominations.fit(YEAR, Set.of()),
                                        "added",
                                        List.of(Map.of("cluster", "KTA")))))
                .hasMessageContaining("hồ sơ giấy");
        awards.appraise();
        staff.letTheEngineWork();
        assertThat(officer().taskNames()).anyMatch(name -> name.startsWith("Theo dõi ý kiến các cơ quan"));
    }

    @Test
    @Order(3)
    void recordsOpinionsOfOthersForTheStandingOfficeAlone() {
        long opinion = opinions().get(0).id();
        Map<String, Object> answer = Map.of("agrees", false, "text", "KTE1 đang nợ thuế", "outside", outside(5));
        StaffClient unit = StaffClient.loggedIn(port, "cbKTA1", StaffOnline.PASSWORD);
        StaffClient office = StaffClient.loggedIn(port, awards.province.standingOfficer(), StaffOnline.PASSWORD);
        String path = "/camunda/api/tdkt/obligations/%d/opinion";
        awards.on(5);

        assertThat(unit.post(path.formatted(opinion), answer).status()).isEqualTo(403);
        assertThat(office.post(path.formatted(report().id()), answer).status()).isEqualTo(403);
        assertThat(office.post(path.formatted(opinion), Map.of("agrees", true)).message())
                .contains("bằng cách nào");
        assertThat(office.post(path.formatted(opinion), answer).status()).isEqualTo(200);
        assertThat(office.post(path.formatted(opinion), answer).message()).contains("đã được ghi nhận");
        assertThat(opinions().get(0).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    @Order(4)
    void takesSilenceForNoObjectionWhenTheTermIsOver() {
        awards.on(14);
        staff.letTheEngineWork();

        assertThat(opinions()).filteredOn(one -> one.state() == State.SILENT).hasSize(4);
        assertThat(officer().taskNames()).anyMatch(name -> name.startsWith("Ghi kết quả họp Hội đồng"));
        isOutOfReachOfAUnit("Ghi kết quả họp Hội đồng", Map.of("number", 1, "rows", nominations.voted(YEAR, Map.of())));
    }

    @Test
    @Order(5)
    void refusesMoreThanTheQuotaAndTakesWhatIsLeftToASecondSession() {
        List<Map<String, Object>> tooMany = nominations.voted(YEAR, Map.of());
        assertThatThrownBy(() -> awards.hold(1, tooMany, false))
                .hasMessageContaining("chỉ tiêu 1")
                .hasMessageContaining("vượt 1");
        assertThatThrownBy(() -> awards.hold(1, nominations.voted(YEAR, Map.of("KTB1", NominationRows.LATER)), false))
                .hasMessageContaining("họp thêm phiên");

        awards.hold(1, nominations.voted(YEAR, Map.of("KTB1", NominationRows.LATER)), true);
        assertThatThrownBy(() -> awards.hold(1, nominations.voted(YEAR, Map.of("KTB1", TO_A_FLAG)), false))
                .hasMessageContaining("số phiên họp phải là 2");
        awards.hold(
                2,
                nominations.voted(YEAR, Map.of("KTB1", TO_A_FLAG, "KTE1", NominationRows.refused("Đang nợ thuế"))),
                false);
        staff.letTheEngineWork();
    }

    @Test
    @Order(6)
    void issuesSubmissionDecisionRefusalAndTheSubmissionToThePrimeMinisterInOrder() {
        awards.on(17);
        awards.issue(
                "Tờ trình UBND tỉnh khen thưởng",
                awards.province.standingLeader(),
                "45/TTr-SNV",
                List.of("Ủy ban nhân dân tỉnh"));
        awards.sign("Quyết định khen thưởng", awards.province.chair(), List.of());
        Task issue = awards.task("Cấp số, phát hành", "Quyết định khen thưởng");
        assertThatThrownBy(() -> awards.release(issue, "125/QĐ-UBND", null))
                .hasMessageContaining("chưa có bản PDF đã ký số hoặc bản quét có chữ ký, dấu nên chưa cấp số được");
        awards.release(issue, "125/QĐ-UBND", awards.officer().uploads(issue, "Bản đã ký.pdf"));
        awards.issue(
                "Thông báo không khen thưởng",
                awards.province.standingLeader(),
                "46/TB-SNV",
                List.of("Đơn vị Khối E 1"));
        awards.issue(
                "Tờ trình Thủ tướng Chính phủ",
                awards.province.chair(),
                "126/TTr-UBND",
                List.of("Thủ tướng Chính phủ"));

        Document decision =
                documents.ofObligation(office("award-decision").id()).get(0);
        assertThat(decision.issuer().name()).startsWith("Ủy ban nhân dân");
        assertThat(decision.signer().authority()).isEmpty();
        assertThat(decision.signer().title()).isEqualTo("Chủ tịch");
        Document higher = documents.ofObligation(office("pm-submission").id()).get(0);
        assertThat(higher.signer().authority()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
        assertThat(documents
                        .ofObligation(office("award-submission").id())
                        .get(0)
                        .issuer()
                        .name())
                .isEqualTo("Sở Nội vụ");
    }

    @Test
    @Order(7)
    void tellsOnlyTheRefusedUnitWhy() {
        long notice = obligations.below(report().id()).stream()
                .filter(one -> one.kind().equals("refusal-notice"))
                .map(Obligation::id)
                .findFirst()
                .orElseThrow();

        assertThat(access.mayRead(notice, reader("cbKTE1"))).isTrue();
        assertThat(access.isInside(notice, reader("cbKTE1"))).as("drafts").isFalse();
        assertThat(access.mayRead(notice, reader("cbKTE2"))).isFalse();
        assertThat(resultsRead("cbKTE1"))
                .contains("\"granted\":false", "\"own\":true", "Đang nợ thuế", "\"notice\":\"d");
        assertThat(resultsRead("cbKTD1")).isEmpty();
        assertThat(access.mayRead(office("award-submission").id(), reader("cbKTE1")))
                .isFalse();
    }

    @Test
    @Order(8)
    void recordsDecisionsAsTheyComeWithTheMoneyOfTheirDay() {
        awards.on(20);
        assertThat(resultsRead("cbKTA1")).isEmpty();
        isOutOfReachOfAUnit("Ghi quyết định khen thưởng", Map.of("more", true));
        assertThatThrownBy(() -> awards.decide(false, Map.of("province-flag", "125/QĐ-UBND"), "KTA1"))
                .hasMessageContaining("Bằng khen")
                .hasMessageContaining("chọn được tặng hay không");
        Map<String, String> own = Map.of("province-flag", "125/QĐ-UBND", "province-certificate", "125/QĐ-UBND");
        awards.decide(true, own, "KTA1");
        awards.on(27);
        Map<String, String> all = new HashMap<>(own);
        all.put("government-flag", "1700/QĐ-TTg");
        awards.decide(false, all);

        assertThat(database.sql("select prize from award_grant g join award_case c on c.id = g.award_case"
                                + " where c.year = ? order by prize desc")
                        .param(YEAR)
                        .query(Long.class)
                        .list())
                .as("24,5; 15,5 twice; 2 twice, of 1.390.000 đồng")
                .containsExactly(34_055_000L, 21_545_000L, 21_545_000L, 2_780_000L, 2_780_000L);
    }

    @Test
    @Order(9)
    void letsEverybodyReadWhatIsGrantedAndOnlyTheUnitItselfWhyItIsNot() {
        assertThat(resultsRead("cbKTD1"))
                .contains("Đơn vị Khối D 1", "Đơn vị Khối A 1", "1700/QĐ-TTg", "Thủ tướng Chính phủ", "2780000")
                .doesNotContain("Khối E", "nợ thuế", "Chưa nổi trội", "\"notice\":\"", "\"loweredFrom\":\"");
        assertThat(resultsRead("cbKTB1"))
                .contains("Chưa nổi trội", "\"loweredFrom\":\"Cờ thi đua của Chính phủ\"")
                .doesNotContain("nợ thuế");
        assertThat(resultsRead(awards.province.standingOfficer()))
                .contains("Khối A", "Khối D", "nợ thuế", "Chưa nổi trội");
        assertThat(StaffClient.loggedIn(port, "cbKTE1", StaffOnline.PASSWORD)
                        .get("/camunda/api/tdkt/awards/" + YEAR)
                        .json())
                .filteredOn(row -> row.path("own").asBoolean())
                .singleElement()
                .satisfies(row -> assertThat(row.path("reason").asText()).isEqualTo("Đang nợ thuế"));
    }

    @Test
    @Order(9)
    void showsAUnitItsOwnResultBesideWhatIsGrantedInTheProvince() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login("cbKTE1", StaffOnline.PASSWORD);
            Browser.watch(page, "award-results-failed", () -> {
                Route overtaken = chooseYearBeforeTheFirstAnswerIsHere(page);
                page.locator("#results-own td").first().waitFor();
                overtaken.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("[]"));
                page.evaluate("() => fetch('/camunda/api/tdkt/me')");
                assertThat(page.locator("#results-own").innerText())
                        .contains("Không được tặng", "Đang nợ thuế", "Thông báo không khen thưởng")
                        .doesNotContain("Khối A");
                page.locator("#results summary").click();
                assertThat(page.locator("#results-all").innerText())
                        .contains("Đơn vị Khối A 1", "Số 1700/QĐ-TTg ngày 18/12/2018", "34.055.000 đồng");
                page.locator("#results")
                        .screenshot(new Locator.ScreenshotOptions().setPath(Browser.picture("award-results")));
            });
        }
    }

    private static Route chooseYearBeforeTheFirstAnswerIsHere(Page page) {
        List<Route> held = new ArrayList<>();
        page.route("**/api/tdkt/awards/*", route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.navigate("/camunda/tdkt/nghia-vu.html");
        page.waitForCondition(() -> !held.isEmpty());
        page.locator("select[name=year]").selectOption(String.valueOf(YEAR));
        page.locator("select[name=year]").dispatchEvent("change");
        return held.get(0);
    }

    @Test
    @Order(9)
    void tellsTheProvincesReportHowManyGotWhichAwardWithHowMuchMoney() {
        String id =
                awards.task("Dự thảo văn bản", "Báo cáo tổng kết năm toàn tỉnh").getId();
        byte[] report = tasks.preview(
                id, people.byAccount(awards.province.standingOfficer()).orElseThrow(), null);

        assertThat(WordFiles.text(report))
                .contains(
                        "Kết quả khen thưởng năm 2018",
                        "Các cụm, khối đề nghị 6 trường hợp; 5 trường hợp được tặng, trong đó 1 trường hợp ở hình thức thấp"
                                + " hơn đề nghị; 1 trường hợp không được tặng. Tổng số tiền thưởng: 82.705.000 đồng.",
                        "Cờ thi đua của Chính phủ\n2\n1\n0\n34.055.000",
                        "Cờ thi đua của UBND tỉnh\n1\n2\n0\n43.090.000",
                        "Bằng khen của Chủ tịch UBND tỉnh\n3\n2\n1\n5.560.000");
    }

    @Test
    @Order(10)
    void closesTheYearOnceTheOfficeItselfOwesNothing() {
        officer()
                .answers(
                        awards.task("Dự thảo văn bản", "Báo cáo tổng kết năm toàn tỉnh"),
                        Map.of("outside", outside(20)));
        assertThatThrownBy(() -> officer().answers("Khép năm thi đua", Map.of("close", true)))
                .hasMessageContaining("ghi lý do");
        officer().answers("Khép năm thi đua", Map.of("close", true, "reason", "Khép năm"));

        assertThat(obligations.ofYear(YEAR)).allMatch(one -> one.state().settled());
        assertThat(database.sql("select closed_by from emulation_cycle where year = ?")
                        .param(YEAR)
                        .query(String.class)
                        .single())
                .isEqualTo(awards.province.standingOfficer());
    }

    @Test
    @Order(11)
    void changesNothingOfAClosedYear() {
        Obligation owed = obligations.ofYear(YEAR).stream()
                .filter(one -> one.state() == State.MISSED || one.state() == State.WITHDRAWN)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> obligations.add(owed, "draft-comment", owed.debtor(), owed.receiver(), day(30), "x"))
                .hasMessageContaining("đã khép ngày 27/12/2018");
        assertThatThrownBy(() -> deadlines.extend(owed.id(), day(30), "Thử", null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> obligations.accept(handedIn(), null, null)).hasMessageContaining("đã khép");
        staff.letTheEngineWork();
        assertThat(leftovers.instances(YEAR)).isZero();
        assertThat(leftovers.incidents(YEAR)).isZero();
    }

    /** As if somebody had handed it in before the year closed. */
    private long handedIn() {
        long id = report().id();
        database.sql("update obligation set state = 'SUBMITTED' where id = ?")
                .param(id)
                .update();
        return id;
    }

    /** Not even of one that hopes for an award. */
    private void isOutOfReachOfAUnit(String form, Map<String, ?> answer) {
        StaffClient unit = StaffClient.loggedIn(port, "cbKTA1", StaffOnline.PASSWORD);
        String id = officer().task(form).getId();
        String path = "/camunda/api/tdkt/task/" + id;

        assertThat(unit.get(path + "/sheet").status()).as(form).isEqualTo(404);
        assertThat(unit.put(path + "/draft", answer).status()).isEqualTo(404);
        assertThat(unit.claim(id, "cbKTA1").status()).isGreaterThanOrEqualTo(400);
        assertThat(unit.submit(id, answer).status()).isGreaterThanOrEqualTo(400);
        assertThat(officer().task(form).getId()).isEqualTo(id);
    }

    private String resultsRead(String account) {
        String body = StaffClient.loggedIn(port, account, StaffOnline.PASSWORD)
                .get("/camunda/api/tdkt/awards/" + YEAR)
                .body();
        return body.equals("[]") ? "" : body;
    }

    private List<Obligation> opinions() {
        return obligations.below(report().id()).stream()
                .filter(one -> one.debtor().kind() == PartyKind.GIVER)
                .toList();
    }

    private Obligation report() {
        return office(REPORT);
    }

    private Obligation office(String kind) {
        return obligations.of(YEAR, kind, Party.OFFICE);
    }

    private Reader reader(String account) {
        return Reader.in(people.groupsOf(account));
    }

    private Staff.Member officer() {
        return awards.officer();
    }
}
