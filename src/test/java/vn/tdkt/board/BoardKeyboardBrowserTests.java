package vn.tdkt.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Browser;
import vn.tdkt.ServerTests;
import vn.tdkt.sandbox.SampleProvince;

/** The board without a mouse, in both of its homes, and what a screen reader is told. */
class BoardKeyboardBrowserTests extends ServerTests {

    private static final int YEAR = 2045;
    private static final int MOST_STOPS = 90;

    /** What has the focus, as a screen reader names it. */
    private static final String NAMED = """
            () => { const e = document.activeElement;
              return (e.getAttribute('aria-label') || e.labels?.[0]?.innerText.split('\\n')[0] || e.innerText || '').trim().replace(/\\s+/g, ' '); }""";

    private static final String SEEN = "() => getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    /** What can be operated but has no name, tables without one, heads without scope. */
    private static final String NAMELESS = """
            () => [...document.querySelectorAll('main.td *, body.td main *')].filter(e => e.checkVisibility() && (
                 e.matches('a, button, select, input') && !(e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText || '').trim()
                 || e.matches('table') && !e.getAttribute('aria-label')
                    && !e.closest('[role=region][aria-label]') && !e.closest('.td-detail')
                 || e.matches('th') && !(e.scope && e.innerText.trim())
                 || e.matches('svg') && !e.getAttribute('aria-label'))).map(e => e.outerHTML.slice(0, 120))""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private BoardSample sample;

    @BeforeEach
    void open() {
        LocalDate today = LocalDate.now(clock);
        sample = new BoardSample(database, YEAR, today);
        sample.open();
        long cluster = sample.owed("six-month-cluster-report", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED", 20, null);
        sample.report("TTT", "ACCEPTED", -20, 4, cluster);
        for (String unit : List.of("CAT", "STP")) {
            long late = sample.report(unit, "ASKED", unit.equals("CAT") ? -9 : -3, null, cluster);
            database.sql(
                            "insert into reminder_sent (obligation, due, slot, account) select id, due, -1, 'ld' || debtor from obligation where id = ?")
                    .param(late)
                    .update();
        }
    }

    @AfterEach
    void close() {
        database.sql("delete from outbox_mail where slot like 'now/%'").update();
        sample.close();
    }

    @Test
    void onItsOwnPageALateOneIsRemindedOfAndAnotherExcused() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login("tdkt1", SampleProvince.PASSWORD);
            Browser.watch(page, "board-keyboard-failed", () -> {
                page.navigate("/camunda/tdkt/tien-do.html?year=" + YEAR + "&cluster=KTDNC");
                walk(page);
            });
        }
    }

    @Test
    void inCockpitTheSame() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.window();
            Browser.watch(page, "board-keyboard-cockpit-failed", () -> {
                page.navigate("/camunda/app/cockpit/default/");
                page.locator("input[type=text]").first().fill("tdkt1");
                page.locator("input[type=password]").fill(SampleProvince.PASSWORD);
                page.locator("button[type=submit]").first().click();
                page.locator("a[href='#/tien-do']").first().waitFor();
                page.evaluate("location.hash = '#/tien-do?year=" + YEAR + "&cluster=KTDNC'");
                walk(page);
            });
        }
    }

    private void walk(Page page) {
        page.getByText("Đang quá hạn, lâu nhất trước (2)").waitFor();
        assertThat((List<?>) page.evaluate(NAMELESS)).isEmpty();
        assertThat(page.locator(".td-unseen[role=status]").innerText())
                .startsWith("Đang xem: Tất cả › Khối thi đua Nội chính. 2 việc quá hạn");
        chooseAFilterAndStayThere(page);
        remindOfTheLatest(page);
        excuse(page);
        remindOfAllOfTheCluster(page);
    }

    private static void chooseAFilterAndStayThere(Page page) {
        tabTo(page, "Tình trạng");
        page.keyboard().press("ArrowDown");
        page.getByText("Danh sách (2)").waitFor();
        assertThat(page.evaluate(NAMED)).asString().startsWith("Tình trạng");
        page.keyboard().press("ArrowUp");
        page.getByText("Đang quá hạn, lâu nhất trước (2)").waitFor();
    }

    private void remindOfTheLatest(Page page) {
        String line = "Xem: Công an tỉnh Hồng Lam, Báo cáo sơ kết 6 tháng đầu năm";
        tabTo(page, line);
        page.keyboard().press("Enter");
        page.locator(".td-deeds").waitFor();
        assertThat(page.evaluate(NAMED)).asString().startsWith("Đóng: Công an tỉnh");
        assertThat((List<?>) page.evaluate(NAMELESS)).isEmpty();
        tabTo(page, "Nhắc ngay");
        page.keyboard().press("Enter");
        Locator dialog = page.locator("dialog");
        dialog.getByText("Nhắc Công an tỉnh Hồng Lam: 2 thư sẽ được gửi").waitFor();
        page.keyboard().press("Escape");
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(page.evaluate(NAMED)).isEqualTo("Nhắc ngay");

        page.keyboard().press("Space");
        dialog.waitFor();
        assertThat(page.evaluate(NAMED)).isEqualTo("Gửi thư nhắc");
        page.keyboard().press("Enter");
        page.locator(".td-said[role=status]")
                .getByText("Đã soạn thư nhắc cho 2 người nhận: Công an tỉnh Hồng Lam.")
                .waitFor();
        assertThat(page.evaluate(NAMED)).isEqualTo(line);
        assertThat(reasons()).containsExactly("Nhắc ngay qua thư (2 người nhận)");
    }

    /** Without a reason nothing happens, and the question stays. */
    private void excuse(Page page) {
        tabTo(page, "Xem: Sở Tư pháp");
        page.keyboard().press("Enter");
        page.locator(".td-deeds").waitFor();
        tabTo(page, "Miễn");
        page.keyboard().press("Enter");
        page.locator("dialog").getByText("Nơi phải làm được miễn việc này").waitFor();
        assertThat(page.evaluate(NAMED)).isEqualTo("Lý do");
        page.keyboard().press("Enter");
        page.locator("dialog [role=alert]").getByText("Chưa nhập “Lý do”.").waitFor();
        assertThat(page.evaluate(NAMED)).isEqualTo("Lý do");
        page.keyboard().type("Đơn vị mới thành lập");
        page.keyboard().press("Enter");
        page.getByText("Đang quá hạn, lâu nhất trước (1)").waitFor();
        assertThat(page.locator(".td-said").innerText()).startsWith("Đã ghi: Miễn – Sở Tư pháp");
        assertThat(page.evaluate("document.activeElement !== document.body")).isEqualTo(true);
        assertThat(reasons()).contains("Đơn vị mới thành lập");
    }

    private static void remindOfAllOfTheCluster(Page page) {
        page.locator("select[name=year]").focus();
        tabTo(page, "Nhắc ngay các việc đang quá hạn của Khối thi đua Nội chính");
        page.keyboard().press("Enter");
        page.locator("dialog").getByText("Hôm nay đã nhắc rồi").waitFor();
        page.keyboard().press("Escape");
    }

    /** Goes on by Tab until what has that name is reached; wherever it stops one sees where one is. */
    private static void tabTo(Page page, String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            String here = (String) page.evaluate(NAMED);
            if (here.startsWith(name)) {
                assertThat(page.evaluate(SEEN)).as("focus on " + here).isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("By Tab one does not come to “" + name + "”");
    }

    private List<String> reasons() {
        return database.sql(
                        "select reason from obligation_history h join obligation o on o.id = h.obligation where o.year = ? order by h.id")
                .param(YEAR)
                .query(String.class)
                .list();
    }
}
