package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real browser over the test server, one window per person. Where Chromium is missing its tests say so and are
 * skipped; in CI that is a failure.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    private static final Path PICTURES = Path.of("target", "browser");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String address;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(int port) {
        address = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    /** Opens Chromium, or ends the test as skipped (in CI: as failed). */
    public static Browser open(int port) {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there) {
            System.err.printf("%n*** BROWSER TESTS DID NOT RUN: no Chromium at %s (set CHROMIUM) ***%n%n", CHROMIUM);
            assertThat("true".equals(System.getenv("CI")))
                    .as("browser tests must run in CI")
                    .isFalse();
        }
        assumeTrue(there, "no Chromium");
        return new Browser(port);
    }

    /** A window of a Vietnamese office; nobody is logged in. */
    public Page window() {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(1440, 900));
        return context.newPage();
    }

    /** A window in which a person has logged in to Tasklist. */
    public Page login(String account, String password) {
        Page page = window();
        List<String> troubles = troublesOf(page);
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("input[type=text]").first().fill(account);
        page.locator("input[type=password]").fill(password);
        page.locator("button[type=submit]").first().click();
        try {
            page.locator(".task-filters").waitFor();
        } catch (TimeoutError late) {
            String shown = page.locator("body").innerText();
            throw new AssertionError(account + " found no Tasklist but: " + shown + "\n" + troubles, late);
        }
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return page;
    }

    /** What its scripts complain about and what the server refuses from now on. */
    private static List<String> troublesOf(Page page) {
        List<String> troubles = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(said -> troubles.add(said.type() + ": " + said.text()));
        page.onPageError(troubles::add);
        page.onRequestFailed(request -> troubles.add(request.url() + " " + request.failure()));
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                troubles.add(answer.request().method() + " " + answer.url() + " " + answer.status());
            }
        });
        return troubles;
    }

    /** Where a picture of that name is kept, to be looked at. */
    public static Path picture(String name) {
        return PICTURES.resolve(name + ".png");
    }

    /** Runs the steps; when one fails, the window is kept as a picture under target/browser. */
    public static void watch(Page page, String name, Runnable steps) {
        try {
            steps.run();
        } catch (RuntimeException | AssertionError failed) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name)));
            throw failed;
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
