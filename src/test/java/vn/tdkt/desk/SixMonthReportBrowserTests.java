package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.Browser;
import vn.tdkt.OneReport;
import vn.tdkt.ServerTests;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;

/** A report's whole way as its people walk it in Tasklist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixMonthReportBrowserTests extends ServerTests {

    private static final int YEAR = 2013;
    private static final int TARGETS = 30;
    private static final String OFFICER = "cbHKH2";
    private static final String LEADER = "ldHKH2";
    private static final String HEADS_OFFICER = "cbHKH1";
    private static final String STRANGER = "cbHKH3";
    private static final String STANDING_OFFICER = "HKtdkt1";

    @LocalServerPort
    private int port;

    @Autowired
    private OneReport one;

    @Autowired
    private Obligations obligations;

    private Browser browser;
    private long report;

    @BeforeAll
    void askOneUnit() {
        browser = Browser.open(port);
        report = one.ask(YEAR, OFFICER, LEADER, HEADS_OFFICER, STRANGER, STANDING_OFFICER);
        one.register(YEAR, TARGETS);
    }

    @AfterAll
    void forget() {
        if (browser != null) {
            browser.close();
            one.forget(YEAR);
        }
    }

    @Test
    void goesFromTheOfficerToTheLeaderToTheHeadAndBackForASupplement() {
        walk(OFFICER, "1-officer", this::fillsThirtyTargetsAndAttachesAFile);
        walk(LEADER, "2-leader", page -> approves(page, true));
        walk(HEADS_OFFICER, "3-head", this::asksForASupplement);
        assertThat(obligations.get(report).state()).isEqualTo(State.RETURNED);
        walk(OFFICER, "4-officer", this::correctsWhatWasAsked);
        walk(LEADER, "5-leader", page -> approves(page, false));
        walk(STRANGER, "6-stranger", this::seesNothingOfIt);
        walk(HEADS_OFFICER, "7-head", this::takesIt);
        assertThat(obligations.get(report).state()).isEqualTo(State.ACCEPTED);
        walk(STANDING_OFFICER, "8-standing-office", this::seesThatItWasTaken);
    }

    private void fillsThirtyTargetsAndAttachesAFile(Page page) {
        open(page, "Chuẩn bị văn bản");
        String column =
                IntStream.rangeClosed(1, TARGETS).mapToObj(no -> no * 5 + ",5").collect(Collectors.joining("\n"));
        Locator first = page.locator("[data-col=achieved]").first();
        first.focus();
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + "document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                column);
        assertThat(page.locator("[data-col=achieved]").last().inputValue()).isEqualTo("150,5");
        page.getByText("Không điều chỉnh chỉ tiêu").click();
        page.locator("[ng-model='td.text.reviewedOn']").fill("18/06/2013");
        for (Locator section : page.locator("textarea:visible").all()) {
            section.fill("Nội dung báo cáo của thị xã.");
        }
        page.locator("[data-file-slot=attachmentIds]")
                .setInputFiles(new FilePayload("Danh sách khen thưởng.pdf", "application/pdf", PdfFiles.blank()));
        page.locator(".td-files a").getByText("Danh sách khen thưởng.pdf").waitFor();
        complete(page);
    }

    private void approves(Page page, boolean firstTime) {
        open(page, "Duyệt văn bản");
        assertThat(page.locator(".td-form").innerText())
                .contains("Chỉ tiêu thử số 30")
                .contains("Mở văn bản");
        page.locator("input[name=approved]").first().check();
        if (firstTime) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Browser.picture("leader")));
        }
        complete(page);
    }

    private void asksForASupplement(Page page) {
        open(page, "Tiếp nhận văn bản");
        page.locator("input[name=taken]").last().check();
        page.locator("textarea:visible").first().fill("Bổ sung nguyên nhân của chỉ tiêu số 7");
        complete(page);
    }

    private void correctsWhatWasAsked(Page page) {
        open(page, "Chuẩn bị văn bản");
        assertThat(page.locator(".td-form").innerText()).contains("Bổ sung nguyên nhân của chỉ tiêu số 7");
        assertThat(page.locator("[data-col=achieved]").first().inputValue()).isEqualTo("5,5");
        page.locator("[data-col=note]").nth(6).fill("Chậm do mưa bão");
        complete(page);
    }

    private void seesNothingOfIt(Page page) {
        page.getByText("Không có việc nào trong bộ lọc này").waitFor();
        assertThat(page.locator("body").innerText()).doesNotContain("Đồi Mây");
    }

    private void takesIt(Page page) {
        open(page, "Tiếp nhận văn bản");
        assertThat(page.locator(".td-form").innerText())
                .contains("Chậm do mưa bão")
                .contains("Danh sách khen thưởng.pdf");
        page.locator("input[name=taken]").first().check();
        complete(page);
    }

    private void seesThatItWasTaken(Page page) {
        page.navigate("/camunda/tdkt/nghia-vu.html");
        page.locator("main select").first().selectOption(String.valueOf(YEAR));
        page.getByText("Tìm", new Page.GetByTextOptions().setExact(true)).click();
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Đồi Mây"));
        row.getByText("Đã nhận").waitFor();
        assertThat(row.innerText()).contains("BC-UBND");
    }

    private void walk(String account, String picture, java.util.function.Consumer<Page> steps) {
        Page page = browser.login(account, OneReport.PASSWORD);
        page.setDefaultTimeout(15_000);
        Browser.watch(page, picture, () -> steps.accept(page));
        page.context().close();
    }

    private static void open(Page page, String task) {
        page.getByText("Việc của đơn vị tôi").first().click();
        page.getByText(task).first().click();
        page.getByText("Nhận việc").first().click();
        page.locator(".td-form fieldset:not([disabled])").waitFor();
        page.locator(".td-head strong").first().waitFor();
    }

    private static void complete(Page page) {
        page.waitForResponse(
                response -> response.url().endsWith("/submit-form") && response.status() == 204,
                () -> page.getByText("Hoàn thành").last().click());
    }
}
