package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
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

/** A head's officer calls a late member, notes the promise, copies the words for Zalo, and reminds at once. */
class ChasePageBrowserTests extends ServerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private ChaseSample sample;
    private LocalDate today;

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        sample = new ChaseSample(database);
        sample.open();
        sample.late("CAT", "ldCAT", today.minusDays(12));
        sample.late("STP", "ldSTP", today.minusDays(3));
    }

    @AfterEach
    void close() {
        sample.close();
        database.sql("delete from outbox_mail where slot like 'chase-test/%'").update();
    }

    @Test
    void callsNotesCopiesAndReminds() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login("cbTTT", SampleProvince.PASSWORD);
            Browser.watch(page, "chase-failed", () -> {
                page.navigate("/camunda/tdkt/don-doc.html");
                page.getByText("chậm 12 ngày").waitFor();
                callTheFirst(page);
                words(page);
                remindTheFirst(page);
                page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Browser.picture("chase")));
            });
        }
    }

    private static void callTheFirst(Page page) {
        page.getByText("Ghi cuộc gọi").first().click();
        Locator dialog = page.locator("dialog");
        dialog.locator("[name=spokeTo]").fill("Chị Lan");
        dialog.locator("[name=promised]").fill("1/1/2020");
        dialog.getByText("Ghi lại").click();
        dialog.getByText("Ngày hẹn đã qua").waitFor();
        assertThat(dialog.locator("[name=spokeTo]").inputValue()).isEqualTo("Chị Lan");
        page.screenshot(new ScreenshotOptions().setPath(Browser.picture("chase-call")));
        dialog.locator("[name=promised]").fill("1/1/2045");
        dialog.getByText("Ghi lại").click();
        page.getByText("Chưa tới ngày hẹn").waitFor();
    }

    private static void words(Page page) {
        page.getByText("Lời nhắn Zalo").first().click();
        assertThat(page.locator("dialog textarea").inputValue()).contains("chậm 12 ngày");
        page.screenshot(new ScreenshotOptions().setPath(Browser.picture("chase-words")));
        page.locator("dialog").getByText("Đóng").click();
    }

    private static void remindTheFirst(Page page) {
        page.getByText("Nhắc ngay", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Locator dialog = page.locator("dialog");
        dialog.getByText("Nhắc Công an tỉnh Hồng Lam: 2 thư sẽ được gửi").waitFor();
        dialog.getByText("Gửi thư nhắc").click();
        page.getByText("Đã nhắc hôm nay").waitFor();
        assertThat(page.locator(".td-said").innerText()).startsWith("Đã soạn thư nhắc cho 2 người nhận");
    }

    @Test
    void showsSoNoiVuMailsThatPerhapsDidNotLeaveAndADigestOnATelephone() {
        database.sql("""
                        insert into outbox_mail (account, address, subject, body, slot, created_at, attempts, speaking_since)
                        values ('cbCAT', 'cbcat@tinh.test', 'Thư thử không rõ', 'Nội dung', 'chase-test/1', now(), 1, now() - interval '1 hour')
                        """).update();
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login("tdkt1", SampleProvince.PASSWORD);
            Browser.watch(page, "unsure-failed", () -> {
                page.navigate("/camunda/tdkt/thu.html");
                page.locator("[name=trouble]").check();
                page.getByText("Tìm").click();
                page.getByText("Không rõ đã gửi hay chưa", new Page.GetByTextOptions().setExact(true))
                        .waitFor();
                page.screenshot(new ScreenshotOptions().setPath(Browser.picture("mails-unsure")));
                page.navigate("/camunda/tdkt/don-doc.html");
                page.getByText("Hộp thư đơn vị").first().waitFor();
                page.locator("summary").click();
                page.screenshot(new ScreenshotOptions().setPath(Browser.picture("chase-office")));
            });
        }
    }
}
