package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways through {@code consolidation} and {@code award-appraisal}. */
class ConsolidationProcessTests {

    private static final String APPRAISE = "Thẩm định hồ sơ đề nghị";
    private static final String FOLLOW = "Theo dõi ý kiến các cơ quan";
    private static final String SESSION = "Ghi kết quả họp Hội đồng";
    private static final String DRAFT = "Dự thảo văn bản";
    private static final String DECISIONS = "Ghi quyết định khen thưởng";
    private static final String CLOSE = "Khép năm thi đua";

    private static final Map<String, Object> OUTSIDE = Map.of("issuedOutside", true);

    @BeforeEach
    void playTheFeatures() {
        Walk.play("takeNominations", nothing -> {});
        Walk.play("closeOpinions", nothing -> {});
        asked(Instant.now().plus(1, ChronoUnit.DAYS), true);
        results(true, true, true);
        refusals(0);
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("consolidation")).isEmpty();
        assertThat(BareEngine.notWalked("award-appraisal")).isEmpty();
    }

    @Test
    void goesToTheCouncilOnceEverybodyAsked() {
        assertThat(appraised().message("collectionSettled").work().open()).containsExactly(SESSION);
    }

    @Test
    void takesSilenceForNoObjectionWhenTheTermIsOver() {
        asked(Instant.now().minusSeconds(1), true);
        assertThat(appraised().work().open()).containsExactly(SESSION);
    }

    @Test
    void asksNobodyWhereNoBodyIsNamed() {
        asked(Instant.now(), false);
        assertThat(appraised().open()).containsExactly(SESSION);
    }

    @Test
    void meetsAsOftenAsTheCouncilNeeds() {
        Walk walk = appraised().answer(FOLLOW).work().answer(SESSION, Map.of("anotherSession", true));
        assertThat(walk.open()).containsExactly(SESSION);
        assertThat(walk.answer(SESSION, Map.of("anotherSession", false)).work().open())
                .containsExactly(DRAFT);
    }

    @Test
    void writesEveryDocumentInOrderAndClosesTheYear() {
        refusals(2);
        Walk walk = judged();
        walk.answer(DRAFT, OUTSIDE).answer(DRAFT, OUTSIDE).work();
        walk.answer(DRAFT, OUTSIDE).work().answer(DRAFT, OUTSIDE).work();
        assertThat(walk.answer(DRAFT, OUTSIDE).open()).containsExactly(DECISIONS);
        walk.answer(DECISIONS, Map.of("moreDecisions", true));
        assertThat(walk.open()).as("the Prime Minister's comes later").containsExactly(DECISIONS);
        walk.answer(DECISIONS, Map.of("moreDecisions", false)).answer(DRAFT, OUTSIDE);
        assertThat(walk.open()).containsExactly(CLOSE);
        walk.answer(CLOSE);
        assertThat(walk.ends()).contains("Năm thi đua đã khép lại");
        walk.process().isEnded();
    }

    @Test
    void decidesNothingInTheProvinceWhereAllGoesHigherOrIsRefused() {
        results(true, false, false);
        refusals(1);
        Walk walk = judged().answer(DRAFT, OUTSIDE).work();
        assertThat(walk.answer(DRAFT, OUTSIDE).work().open()).containsExactly(DECISIONS);
    }

    @Test
    void goesStraightToTheYearsReportWhenNobodyIsNominated() {
        results(false, false, false);
        Walk walk = Walk.through("consolidation")
                .work()
                .answer(APPRAISE, Map.of("nominated", false))
                .work();
        assertThat(walk.ends()).contains("Không có đề nghị khen thưởng");
        assertThat(walk.answer(DRAFT, OUTSIDE).open()).containsExactly(CLOSE);
    }

    private static Walk appraised() {
        return Walk.through("consolidation")
                .work()
                .answer(APPRAISE, Map.of("nominated", true))
                .work();
    }

    private static Walk judged() {
        return appraised()
                .answer(FOLLOW)
                .work()
                .answer(SESSION, Map.of("anotherSession", false))
                .work();
    }

    private static void asked(Instant until, boolean anybody) {
        Walk.play("askBodies", execution -> {
            Variable.WINDOW_OVER.set(execution, Date.from(until));
            Variable.WAITING.set(execution, anybody);
        });
    }

    private static void results(boolean nominated, boolean granted, boolean higher) {
        Walk.play("sortResults", execution -> {
            Variable.NOMINATED.set(execution, nominated);
            Variable.ANY_GRANTED.set(execution, granted);
            Variable.FOR_PRIME_MINISTER.set(execution, higher);
            Variable.AWARD_SUBMISSION.set(execution, "submission");
            Variable.AWARD_DECISION.set(execution, "decision");
            Variable.PM_SUBMISSION.set(execution, "higher");
        });
    }

    private static void refusals(int count) {
        AtomicInteger left = new AtomicInteger(count);
        Walk.play("nextRefusal", execution -> {
            Variable.MORE_REFUSALS.set(execution, left.getAndDecrement() > 0);
            Variable.REFUSAL_NOTICE.set(execution, "notice/" + left);
        });
    }
}
