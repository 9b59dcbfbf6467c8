package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways through {@code document-issue}. */
class DocumentIssueProcessTests {

    private static final String DRAFT = "Dự thảo văn bản";
    private static final String CHECK = "Kiểm tra nội dung";
    private static final String SIGN = "Ký văn bản";
    private static final String ISSUE = "Cấp số, phát hành";

    private final AtomicInteger sent = new AtomicInteger();

    @BeforeEach
    void playTheFeatures() {
        Walk.play("draftDocument", nothing -> {});
        Walk.play("sendDocument", document -> sent.incrementAndGet());
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("document-issue")).isEmpty();
    }

    @Test
    void endsIssuedAndSentOnce() {
        Walk walk = drafted()
                .answer(CHECK, Map.of("checked", true))
                .answer(SIGN, Map.of("signed", true))
                .answer(ISSUE, Map.of("issued", true));
        assertThat(sent).as("sending waits for the job executor").hasValue(0);
        walk.work();
        assertThat(sent).hasValue(1);
        assertThat(walk.ends()).containsExactly("Văn bản đã phát hành");
        walk.process().isEnded();
    }

    @Test
    void goesBackToTheDrafterWhenTheContentNeedsMending() {
        Walk walk = drafted().answer(CHECK, Map.of("checked", false));
        assertThat(walk.open()).containsExactly(DRAFT);
    }

    @Test
    void goesBackToTheDrafterWhenTheSignatoryReturnsIt() {
        Walk walk = drafted().answer(CHECK, Map.of("checked", true)).answer(SIGN, Map.of("signed", false));
        assertThat(walk.open()).containsExactly(DRAFT);
    }

    @Test
    void goesBackToTheDrafterWhenTheClerkFindsAMistakeBeforeTheNumber() {
        Walk walk = drafted()
                .answer(CHECK, Map.of("checked", true))
                .answer(SIGN, Map.of("signed", true))
                .answer(ISSUE, Map.of("issued", false));
        assertThat(walk.open()).containsExactly(DRAFT);
    }

    @Test
    void endsAtOnceWhenItWasIssuedOutside() {
        Walk walk = Walk.through("document-issue").answer(DRAFT, Map.of("issuedOutside", true));
        assertThat(walk.ends()).containsExactly("Đã ghi nhận văn bản ban hành ngoài hệ thống");
        walk.process().isEnded();
    }

    private static Walk drafted() {
        return Walk.through("document-issue").answer(DRAFT, Map.of("issuedOutside", false));
    }
}
