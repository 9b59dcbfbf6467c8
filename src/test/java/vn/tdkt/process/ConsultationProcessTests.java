package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways through {@code consultation}. */
class ConsultationProcessTests {

    private static final String DRAFT = "Soạn dự thảo";
    private static final String CHECK = "Duyệt dự thảo";
    private static final String FOLLOW = "Theo dõi góp ý";
    private static final String FINAL = "Chuẩn bị văn bản";

    @BeforeEach
    void playTheFeatures() {
        Walk.play("draftReport", nothing -> {});
        Walk.play("submitReport", execution -> Variable.RECEIPT_NEEDED.set(execution, false));
        Walk.play("closeComments", nothing -> {});
        Walk.play("sendDocument", nothing -> {});
        askedUntil(Instant.now().plus(1, ChronoUnit.DAYS), true);
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("consultation")).isEmpty();
    }

    @Test
    void goesOnWhenEverybodyHasCommented() {
        Walk walk = drafted().message("collectionSettled");
        assertThat(walk.open()).containsExactly(FINAL);
    }

    @Test
    void goesOnWhenTheHeadDoesNotWaitForTheWindow() {
        assertThat(drafted().answer(FOLLOW).open()).containsExactly(FINAL);
    }

    @Test
    void takesSilenceForConsentWhenTheWindowIsOver() {
        askedUntil(Instant.now().minusSeconds(1), true);
        assertThat(drafted().work().open()).containsExactly(FINAL);
    }

    @Test
    void waitsForNobodyInAClusterOfOne() {
        askedUntil(Instant.now(), false);
        assertThat(drafted().open()).containsExactly(FINAL);
    }

    @Test
    void goesBackWhenTheLeaderWantsItOtherwise() {
        Walk walk = Walk.through("consultation")
                .answer(DRAFT, Map.of("sentOutside", false))
                .answer(CHECK, Map.of("checked", false));
        assertThat(walk.open()).containsExactly(DRAFT);
    }

    @Test
    void endsWithWhatTheMembersAdopted() {
        Walk walk = drafted()
                .answer(FOLLOW)
                .answer(FINAL, Map.of("sentOutside", false))
                .answer("Duyệt văn bản", Map.of("approved", true))
                .work();
        assertThat(walk.ends()).contains("Văn bản đã được thông qua");
        walk.process().isEnded();
    }

    @Test
    void endsAtOnceWithWhatWasAdoptedElsewhere() {
        Walk walk = Walk.through("consultation").answer(DRAFT, Map.of("sentOutside", true));
        assertThat(walk.ends()).containsExactly("Đã ghi nhận văn bản thông qua ngoài hệ thống");
        walk.process().isEnded();
    }

    @Test
    void endsWhenNobodyWaitsForItAnyMore() {
        Walk walk = drafted().message("consultationClosed");
        assertThat(walk.ends()).containsExactly("Việc lấy ý kiến đã khép lại");
        walk.process().isEnded();
    }

    private static Walk drafted() {
        return Walk.through("consultation")
                .answer(DRAFT, Map.of("sentOutside", false))
                .answer(CHECK, Map.of("checked", true))
                .work();
    }

    private static void askedUntil(Instant end, boolean anybody) {
        Walk.play("askForComments", execution -> {
            Variable.WINDOW_OVER.set(execution, Date.from(end));
            Variable.WAITING.set(execution, anybody);
        });
    }
}
