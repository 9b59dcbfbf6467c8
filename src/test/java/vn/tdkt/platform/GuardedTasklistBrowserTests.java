package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tdkt.Browser;

/** Tasklist as a person uses it: the guard of requests refuses none of its calls. */
class GuardedTasklistBrowserTests extends Attack {

    private final List<String> refused = new ArrayList<>();

    @Test
    void tasklistWorksBehindTheGuard() {
        try (Browser browser = Browser.open(port)) {
            Page page = browser.window();
            page.setDefaultTimeout(10_000);
            page.onResponse(this::note);
            page.navigate("/camunda/app/tasklist/default/");
            Browser.watch(page, "guarded", () -> work(page));
        }
        assertThat(refused).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(ours.getId()).count()).isZero();
    }

    private void note(Response response) {
        if (response.url().contains("/camunda/api")
                && List.of(400, 401, 403, 422, 500).contains(response.status())) {
            refused.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    private void work(Page page) {
        page.fill("input[type=text]", GuardedOffice.OFFICER_A);
        page.fill("input[type=password]", GuardedOffice.PASSWORD);
        page.click("button[type=submit]");
        page.getByText("Việc của đơn vị tôi").first().click();
        page.getByText("Lập báo cáo thử").first().click();
        page.locator(".claim").first().click();
        Locator tabs = page.locator(".nav-tabs a");
        tabs.last().waitFor();
        for (int tab = tabs.count() - 1; tab >= 0; tab--) {
            tabs.nth(tab).click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        comment(page);
        page.locator("#text").fill("Nội dung báo cáo");
        page.waitForResponse(
                response -> response.url().endsWith("/submit-form"),
                () -> page.locator("[ng-click*=omplete], button.btn-primary:visible")
                        .last()
                        .click());
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void comment(Page page) {
        page.locator(".add-comment, [ng-click*=omment]").first().click();
        page.locator("textarea").first().fill("Đã gọi điện nhắc");
        page.locator(".modal-footer button").last().dispatchEvent("click");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
