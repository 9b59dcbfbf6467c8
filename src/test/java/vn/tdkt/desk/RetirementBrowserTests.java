package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Browser;
import vn.tdkt.RetiredPapers;
import vn.tdkt.ServerTests;
import vn.tdkt.document.Addressees;
import vn.tdkt.document.Documents;
import vn.tdkt.document.Issuer;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.NumberChoice;
import vn.tdkt.document.Paper;
import vn.tdkt.document.Signer;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.sandbox.SampleProvince;

/** A leader says on the page "Nghĩa vụ" which report replaces the first one. */
class RetirementBrowserTests extends ServerTests {

    private static final String SENTENCE = "Đã được thay thế bằng Báo cáo số 96/BC-CAT ngày 10/06/2025.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Documents documents;

    private ObligationSample sample;
    private long report;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        report = sample.owed("six-month-unit-report", "UNIT", "CAT", "KTDNC", null, "ACCEPTED");
        issue(95);
        issue(96);
    }

    @AfterEach
    void close() {
        RetiredPapers.forget(database, "issued_year = 2025 and issuer_code = 'CAT'");
        database.sql("delete from document where issued_year = 2025 and issuer_code = 'CAT'")
                .update();
        sample.close();
    }

    @Test
    void readsItBesideTheFileAndInTheRegister() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login("ldCAT", SampleProvince.PASSWORD);
            Browser.watch(page, "retirement-failed", () -> {
                page.navigate("/camunda/tdkt/nghia-vu.html?id=" + report);
                page.getByText("Ghi thay thế", new Page.GetByTextOptions().setExact(true))
                        .click();
                Locator form = page.locator("dialog form");
                form.locator("select[name=document]").selectOption(label("Số 95/BC-CAT – Sơ kết"));
                form.locator("select[name=successor]")
                        .selectOption(label("Báo cáo số 96/BC-CAT ngày 10/06/2025 – Sơ kết"));
                form.locator("input[name=reason]").fill("Sai số liệu mục II");
                keep(page, "retirement-deed");
                form.locator("button.td-main").click();
                page.getByText(SENTENCE).first().waitFor();
                keep(page, "retirement-said");

                page.navigate("/camunda/tdkt/so-van-ban.html");
                page.locator("#year").selectOption("2025");
                page.locator("#lines").getByText(SENTENCE).waitFor();
                keep(page, "retirement-register");
                assertThat(page.locator(".td-error").count()).isZero();
            });
        }
    }

    private static com.microsoft.playwright.options.SelectOption label(String text) {
        return new com.microsoft.playwright.options.SelectOption().setLabel(text);
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Browser.picture(name)));
    }

    private void issue(int number) {
        Paper paper = new Paper(
                "unit-report",
                report,
                new Issuer(IssuerKind.UNIT, "CAT", "Công an tỉnh", "", "CAT", "", "state", "Tuyên Quang"),
                "cbCAT",
                new Signer("", "Giám đốc", "Lê Văn An"),
                "Sơ kết",
                new Addressees(List.of("Trưởng khối"), List.of(), List.of(), "VT"));
        documents.recordIssuedOutside(
                paper,
                new NumberChoice.FromOwnRegister(number, ""),
                LocalDate.of(2025, 6, 10),
                PdfFiles.blank(),
                "cbCAT");
    }
}
