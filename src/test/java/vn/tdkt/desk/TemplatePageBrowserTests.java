package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.Browser;
import vn.tdkt.ServerTests;
import vn.tdkt.docx.BrokenTemplates;
import vn.tdkt.sandbox.SampleProvince;

/** An officer reads what may stand in a template and sends in one that cannot work. */
class TemplatePageBrowserTests extends ServerTests {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    @Test
    void listsEveryErrorOfARefusedFileAndSaysThatTheOneInForceStays() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login("cbCAT", SampleProvince.PASSWORD);
            Browser.watch(page, "templates-failed", () -> {
                page.navigate("/camunda/tdkt/mau-van-ban.html");
                page.getByText("Các trường của").waitFor();
                page.selectOption("select[name=type]", "unit-report");
                page.selectOption("select[name=body]", "UNIT CAT state");
                page.getByText("Chưa có mẫu riêng; đang dùng mẫu có sẵn").waitFor();

                page.setInputFiles(
                        "#template-file",
                        new FilePayload(
                                "hỏng.docx", WORD, BrokenTemplates.misspelt().docx()));

                page.getByText("Mẫu đang dùng vẫn giữ nguyên").waitFor();
                assertThat(page.locator("#faults tbody tr").count()).isEqualTo(2);
                assertThat(page.locator("#faults").innerText()).contains("Gần nhất: ${issuingBody}");
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Browser.picture("templates-refused")));
            });
        }
    }
}
