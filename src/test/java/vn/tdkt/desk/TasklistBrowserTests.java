package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Browser;
import vn.tdkt.ServerTests;
import vn.tdkt.organisation.Passwords;

/** What somebody of an office sees on the way to the tasks: Vietnamese only, nothing of the vendor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistBrowserTests extends ServerTests {

    private static final String ACCOUNT = "trinhDuyet";
    private static final String PASSWORD = "mat khau thu nghiem";
    private static final List<String> ENGLISH = List.of(
            "task",
            "filter",
            "log in",
            "log out",
            "password",
            "username",
            "claim",
            "due",
            "created",
            "camunda",
            "powered",
            "search",
            "start process",
            "shortcut",
            "welcome",
            "migrate",
            "loading",
            "select",
            "comment");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Passwords passwords;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(port);
        database.sql("insert into person (account, full_name, title) values (?, 'Đỗ Thị Thử', 'Chuyên viên')")
                .param(ACCOUNT)
                .update();
        passwords.set(ACCOUNT, PASSWORD);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            database.sql("delete from person where account = ?").param(ACCOUNT).update();
        }
    }

    @Test
    void welcomesWithALoginInVietnamese() {
        Page page = browser.window();
        Browser.watch(page, "login", () -> {
            page.navigate("/camunda/app/tasklist/default/");
            page.getByText("Đăng nhập").waitFor();
            assertThat(page.locator("input[type=password]").getAttribute("placeholder"))
                    .isEqualTo("Mật khẩu");
            assertThat(page.locator(".ce-eol-banner").isVisible()).isFalse();
            assertThat(englishOn(page)).isEmpty();
        });
    }

    @Test
    void showsTheTasksOfAPersonWithoutAnEnglishWord() {
        Page page = browser.login(ACCOUNT, PASSWORD);
        Browser.watch(page, "tasklist", () -> {
            page.getByText("Đỗ Thị Thử").waitFor();
            assertThat(page.locator(".ce-eol-banner").isVisible()).isFalse();
            assertThat(page.locator(".start-process-action").isVisible()).isFalse();
            assertThat(englishOn(page)).isEmpty();
            assertThat(page.title()).isEqualTo("Thi đua, khen thưởng – Việc cần làm");
        });
    }

    @Test
    void offersThePagesOfThePersonOnTheStartPage() {
        Page page = browser.login(ACCOUNT, PASSWORD);
        Browser.watch(page, "start", () -> {
            page.navigate("/");
            page.getByText("Đỗ Thị Thử").waitFor();
            page.getByText("Đăng xuất").click();
            page.waitForURL("**/");
            page.locator("header").getByText("Đăng nhập").waitFor();
        });
    }

    private static Stream<String> englishOn(Page page) {
        String shown = page.locator("body").innerText().toLowerCase(java.util.Locale.ROOT);
        return ENGLISH.stream().filter(word -> shown.matches("(?s).*\\b" + word + "\\b.*"));
    }
}
