package vn.tdkt.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Browser;
import vn.tdkt.ServerTests;
import vn.tdkt.sandbox.SampleProvince;

/** The board as people use it: in Cockpit who looks, on its own page a unit, and by keyboard. */
class BoardBrowserTests extends ServerTests {

    private static final int YEAR = 2034;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private BoardSample sample;

    @BeforeEach
    void open() {
        sample = new BoardSample(database, YEAR, LocalDate.now(clock));
        sample.open();
        long cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED", 20, null);
        sample.report("CAT", "ASKED", -3, null, cluster);
        sample.report("STP", "ASKED", 2, null, cluster);
        sample.report("TTT", "ACCEPTED", -20, 4, cluster);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whoLooksLandsOnTheBoardInCockpitAndSeesNoTechnicalMenu() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.window();
            Browser.watch(page, "board-cockpit-failed", () -> {
                logInToCockpit(page, "hd01");
                page.waitForURL("**/#/tien-do**");
                page.locator(".td-route h1").waitFor();
                assertThat(page.locator("[cam-widget-header] ul[ng-controller] > li:visible")
                                .allInnerTexts())
                        .containsExactly("Tiến độ và thời hạn");
                page.evaluate("location.hash = '#/tien-do?year=" + YEAR + "'");
                Locator late = page.locator(".td-matrix a[aria-label*='1 quá hạn']");
                late.first().waitFor();
                keep(page, "board-cockpit-1440");
                page.setViewportSize(1024, 768);
                keep(page, "board-cockpit-1024");
                late.first().focus();
                page.keyboard().press("Enter");
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Danh sách (3)"))
                        .waitFor();
                assertThat(page.url()).contains("kind=six-month-unit-report").contains("cluster=KTDNC");
                page.goBack();
                page.locator(".td-matrix").waitFor();
                assertThat(page.locator(".td-error").count()).isZero();
            });
        }
    }

    @Test
    void aUnitSeesItselfAndAHeadGrantsMoreTimeFromTheBoard() {
        try (Browser browser = Browser.open(port)) {
            Page unit = browser.login("cbCAT", SampleProvince.PASSWORD);
            Browser.watch(unit, "board-unit-failed", () -> {
                unit.navigate("/camunda/tdkt/tien-do.html?year=" + YEAR + "&light=LATE");
                unit.getByText("Danh sách (1)").waitFor();
                assertThat(unit.locator("main").innerText()).doesNotContain("Sở Tư pháp");
                keep(unit, "board-unit");
            });
            Page head = browser.login("cbTTT", SampleProvince.PASSWORD);
            Browser.watch(head, "board-head-failed", () -> {
                head.navigate("/camunda/tdkt/tien-do.html?year=" + YEAR + "&cluster=KTDNC&light=LATE");
                head.locator("tbody button").first().click();
                head.getByText("Gia hạn", new Page.GetByTextOptions().setExact(true))
                        .click();
                Locator form = head.locator("dialog form");
                form.locator("input[name=until]").fill("30/12/" + YEAR);
                form.locator("input[name=reason]").fill("Đơn vị vừa sáp nhập");
                form.locator("button.td-main").click();
                head.getByText("Danh sách (0)").waitFor();
                assertThat(database.sql(
                                        "select reason from obligation_history h join obligation o on o.id = h.obligation where o.year = ?")
                                .param(YEAR)
                                .query(String.class)
                                .list())
                        .containsExactly("Đơn vị vừa sáp nhập");
            });
        }
    }

    private static void logInToCockpit(Page page, String account) {
        page.navigate("/camunda/app/cockpit/default/");
        page.locator("input[type=text]").first().fill(account);
        page.locator("input[type=password]").fill(SampleProvince.PASSWORD);
        page.locator("button[type=submit]").first().click();
    }

    private static void keep(Page page, String name) {
        Path picture = Browser.picture(name);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
    }
}
