package vn.tdkt;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the screens of a test for somebody who wants to look: {@code PICTURES=<folder>}. */
final class Pictures {

    private static final int TALLEST = 6000;
    private static final String HEIGHT =
            "() => { const form = document.querySelector('.td-form'); return form ? form.scrollHeight + form.getBoundingClientRect().top + 140 : document.documentElement.scrollHeight; }";

    private Pictures() {}

    /** As wide as the screens of the offices are, and so tall that a whole form is on it. */
    static void take(Page page, String name) {
        String folder = System.getenv("PICTURES");
        if (folder == null) {
            return;
        }
        var before = page.viewportSize();
        for (int width : new int[] {1366, 1024}) {
            page.setViewportSize(width, 768);
            int height = ((Number) page.evaluate(HEIGHT)).intValue();
            page.setViewportSize(width, Math.min(TALLEST, Math.max(768, height)));
            page.waitForTimeout(200);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(folder, "look-" + name + "-" + width + ".png")));
        }
        page.setViewportSize(before.width, before.height);
    }
}
