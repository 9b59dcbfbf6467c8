package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Browser;
import vn.tdkt.ServerTests;
import vn.tdkt.sandbox.SampleProvince;

/** The head's officer comes to the conditions against a nomination from the conference it prepares. */
class ConditionsBrowserTests extends ServerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private ObligationSample sample;
    private long conference;

    @BeforeEach
    void open() {
        sample = new ObligationSample(database);
        sample.open();
        conference = sample.owed("conference", "CLUSTER", "KTDNC", "BTDKT", null, "ASKED");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void isOneLinkAwayFromTheConferenceAndSaysHowToGetThereOtherwise() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.login("cbTTT", SampleProvince.PASSWORD);
            Browser.watch(page, "conditions-failed", () -> {
                page.navigate("/camunda/tdkt/nghia-vu.html?id=" + conference);
                page.getByText("Điều kiện xét khen thưởng của từng đơn vị").click();
                page.getByText("năm 2093").waitFor();
                assertThat(page.locator("select[name=unit] option").count()).isPositive();

                page.navigate("/camunda/tdkt/dieu-kien.html");
                page.getByText("Chưa chọn cụm, khối và năm").waitFor();
                assertThat(page.locator(".td-error").count()).isZero();
                assertThat(page.locator("#entry").isVisible()).isFalse();
            });
        }
    }
}
