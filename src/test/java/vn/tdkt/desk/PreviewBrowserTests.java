package vn.tdkt.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.Browser;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.StaffClient;

/** A leader looks at the report before approving it, without leaving the browser. */
class PreviewBrowserTests extends ServerTests {

    private static final int YEAR = 2019;
    private static final String OFFICER = "cbHKH2";
    private static final String LEADER = "ldHKH2";

    @LocalServerPort
    int port;

    @Autowired
    OneReport one;

    private long report;

    @BeforeEach
    void write() {
        report = one.ask(YEAR, OFFICER, LEADER);
        StaffClient officer = StaffClient.loggedIn(port, OFFICER, OneReport.PASSWORD);
        String task = one.task(report).getId();
        officer.claim(task, OFFICER);
        Map<String, Object> answer = Map.of(
                "reviewedOn",
                "2019-06-01",
                "noAdjustment",
                true,
                "attachmentIds",
                List.of(),
                "sections",
                Map.of("direction", "Đã chỉ đạo.", "results", "b", "commendation", "c", "limits", "d", "tasks", "e"));
        assertThat(officer.submit(task, answer).status()).isEqualTo(204);
    }

    @AfterEach
    void forget() {
        one.forget(YEAR);
    }

    @Test
    void theLeaderSeesThePagesInATabBesideTheTask() {
        try (Browser browser = Browser.open(port)) {
            Page tasklist = browser.login(LEADER, OneReport.PASSWORD);
            Browser.watch(tasklist, "preview-task", () -> {
                tasklist.navigate("/camunda/app/tasklist/default/#/?task="
                        + one.task(report).getId());
                tasklist.getByText("Mở văn bản").first().waitFor();
                tasklist.screenshot(new Page.ScreenshotOptions().setPath(Browser.picture("preview-task")));
                Page pages = tasklist.context()
                        .waitForPage(
                                () -> tasklist.locator(".td-preview").first().click());
                pages.getByAltText("Trang 1 trong").waitFor();
                assertThat(pages.locator("#working")).isHidden();
                assertThat(pages.locator(".td-error")).hasCount(0);
                pages.waitForFunction("() => document.querySelector('#pages img').naturalWidth > 900");
                pages.screenshot(new Page.ScreenshotOptions().setPath(Browser.picture("preview-pages")));
            });
        }
    }
}
