package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.tdkt.docx.PdfFiles;
import vn.tdkt.docx.WordFiles;

/** One person's Tasklist in a window of its own and the form of the task open in it, worked by what it shows. */
public final class TaskWindow {

    private final Page page;

    private TaskWindow(Page page) {
        this.page = page;
    }

    /** Logs the person in, lets it work and closes its window; a failure leaves a picture of that name. */
    public static void as(Browser browser, String account, String picture, Consumer<TaskWindow> work) {
        Page page = browser.login(account, StaffOnline.PASSWORD);
        page.setDefaultTimeout(15_000);
        Browser.watch(page, picture, () -> work.accept(new TaskWindow(page)));
        page.context().close();
    }

    /** Opens the task of that step about that, and takes it over. */
    public TaskWindow open(String step, String about) {
        page.getByText("Việc của đơn vị tôi").first().click();
        listed(step, about).click();
        page.getByText("Nhận việc").first().click();
        return ready();
    }

    /** Loads the page anew, as after a coffee break. */
    public TaskWindow reopen() {
        page.reload();
        return ready();
    }

    private TaskWindow ready() {
        page.locator(".td-form fieldset:not([disabled])").waitFor();
        page.locator(".td-head strong").first().waitFor();
        return this;
    }

    /** A task of the list. */
    public Locator listed(String step, String about) {
        return page.locator(".tasks-list")
                .getByText(Pattern.compile(step + ".*" + about))
                .first();
    }

    public String text() {
        return page.locator(".td-form").innerText();
    }

    /** The shown field with that label. */
    public Locator field(String label) {
        return page.locator(".td-form")
                .getByLabel(label)
                .locator("visible=true")
                .first();
    }

    public String typed(String label) {
        return field(label).inputValue();
    }

    public TaskWindow fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    public TaskWindow choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    public TaskWindow tick(String label) {
        field(label).check();
        return this;
    }

    public TaskWindow press(String button) {
        page.locator(".td-form").getByText(button, exactly()).first().click();
        return this;
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** A part of the form that is headed by that. */
    public Locator part(String css, String heading) {
        return page.locator(".td-form " + css, new Page.LocatorOptions().setHasText(heading));
    }

    public TaskWindow attach(String slot, String name) {
        byte[] pdf = PdfFiles.blank();
        page.locator("[data-file-slot=" + slot + "]").setInputFiles(new FilePayload(name, "application/pdf", pdf));
        page.locator(".td-files a").getByText(name).waitFor();
        return this;
    }

    /** Waits until the form shows that. */
    public TaskWindow waitFor(String shown) {
        page.locator(".td-form").getByText(shown).first().waitFor();
        return this;
    }

    /** Waits until what is typed last is kept. */
    public TaskWindow kept(Runnable last) {
        page.waitForResponse(response -> response.url().endsWith("/draft") && response.ok(), last);
        return this;
    }

    /** What a Word file says that the form offers under a name with that in it. */
    public String word(String name) {
        Download file = page.waitForDownload(() ->
                page.locator(".td-form a[download]").getByText(name).first().click());
        try {
            return WordFiles.text(Files.readAllBytes(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture of the form for whoever wants to look. */
    public TaskWindow look(String picture) {
        Pictures.take(page, picture);
        return this;
    }

    public void complete(String picture) {
        look(picture);
        page.waitForResponse(
                response -> response.url().endsWith("/submit-form"),
                () -> page.getByText("Hoàn thành").last().click());
        page.locator(".td-form")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    /** Tries to complete, and returns the sentence that the person is told instead. */
    public String refused() {
        page.getByText("Hoàn thành").last().click();
        Locator sentence = page.locator(".td-form .td-error");
        sentence.waitFor();
        assertThat(page.locator(".td-form").isVisible()).isTrue();
        return sentence.innerText();
    }
}
