package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways through {@code collection}. */
class CollectionProcessTests {

    private static final String FOLLOW = "Theo dõi, đôn đốc, chốt nhận";
    private static final String PREPARE = "Chuẩn bị văn bản";

    @BeforeEach
    void playTheFeatures() {
        Walk.play("draftReport", nothing -> {});
        Walk.play("submitReport", execution -> {
            Variable.RECEIPT_NEEDED.set(execution, true);
            Variable.RECEIPT_DUE.set(execution, new Date());
        });
        asksInBatches(1, true);
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("collection")).isEmpty();
    }

    @Test
    void asksManyMembersInBatches() {
        AtomicInteger batches = asksInBatches(3, true);
        Walk walk = Walk.through("collection");
        assertThat(walk.open()).isEmpty();
        walk.work();
        assertThat(batches).hasValue(0);
        assertThat(walk.open()).containsExactly(FOLLOW);
    }

    @Test
    void goesOnWhenAllAreSettled() {
        Walk walk = Walk.through("collection").work().message("collectionSettled");
        assertThat(walk.open()).containsExactly(PREPARE);
    }

    @Test
    void goesOnWhenTheHeadClosesWithMembersMissing() {
        Walk walk = Walk.through("collection").work().answer(FOLLOW);
        assertThat(walk.open()).containsExactly(PREPARE);
    }

    @Test
    void doesNotWaitWhereNobodyOwesAnything() {
        asksInBatches(1, false);
        assertThat(Walk.through("collection").work().open()).containsExactly(PREPARE);
    }

    @Test
    void endsWithTheClustersReportTaken() {
        Walk walk = Walk.through("collection")
                .work()
                .answer(FOLLOW)
                .answer(PREPARE, Map.of("sentOutside", false))
                .answer("Duyệt văn bản", Map.of("approved", true))
                .answer("Tiếp nhận văn bản", Map.of("taken", true));
        assertThat(walk.ends()).containsExactlyInAnyOrder("Văn bản đã được tiếp nhận", "Đã tổng hợp xong");
        walk.process().isEnded();
    }

    @Test
    void endsWithTheProvincesReportIssued() {
        Walk walk = Walk.through("collection", Map.of("consolidatedBy", "document-issue"))
                .work()
                .answer(FOLLOW)
                .answer("Dự thảo văn bản", Map.of("issuedOutside", true));
        assertThat(walk.ends()).contains("Đã tổng hợp xong");
        walk.process().isEnded();
    }

    @Test
    void makesNothingOfPledges() {
        Walk.play("acceptCollected", nothing -> {});
        Walk walk =
                Walk.through("collection", Map.of("consolidates", false)).work().message("collectionSettled");
        assertThat(walk.ends()).containsExactly("Đã thu xong, không lập văn bản");
        walk.process().isEnded();
    }

    @Test
    void endsWithTheReportItCalledWhenNobodyWaitsAnyMore() {
        Walk walk = Walk.through("collection").work().answer(FOLLOW).message("collectionClosed");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.ends()).containsExactly("Việc tổng hợp đã khép lại");
        walk.process().isEnded();
    }

    private static AtomicInteger asksInBatches(int batches, boolean somebodyOwes) {
        AtomicInteger left = new AtomicInteger(batches);
        Walk.play("askNext", execution -> {
            Variable.MORE_TO_ASK.set(execution, left.decrementAndGet() > 0);
            Variable.WAITING.set(execution, somebodyOwes);
        });
        return left;
    }
}
