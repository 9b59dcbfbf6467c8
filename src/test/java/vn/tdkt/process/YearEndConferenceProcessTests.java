package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways through {@code year-end-conference}. */
class YearEndConferenceProcessTests {

    private static final String PLAN = "Lập kế hoạch hội nghị";
    private static final String APPROVE = "Duyệt văn bản hội nghị";
    private static final String FOLLOW = "Theo dõi ý kiến";
    private static final String HOLD = "Tổ chức hội nghị";

    @BeforeEach
    void playTheFeatures() {
        Walk.play("draftReport", nothing -> {});
        asks(true);
        agrees(true);
    }

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("year-end-conference")).isEmpty();
    }

    @Test
    void draftsPlanAndInvitationsOnceEverybodyAgrees() {
        assertThat(asked().message("collectionSettled").open()).containsExactly(APPROVE);
    }

    @Test
    void goesOnWithoutWhoDoesNotAnswer() {
        assertThat(asked().answer(FOLLOW).open()).containsExactly(APPROVE);
    }

    @Test
    void goesBackToThePlanWithANo() {
        agrees(false);
        assertThat(asked().message("collectionSettled").open()).containsExactly(PLAN);
    }

    @Test
    void goesBackWhenTheLeaderWantsItOtherwise() {
        assertThat(planned().answer(APPROVE, Map.of("approved", false)).open()).containsExactly(PLAN);
    }

    @Test
    void endsWithTheConferenceHeld() {
        Walk walk = invited().answer(HOLD, Map.of("held", true));
        assertThat(walk.ends()).containsExactly("Hội nghị đã tổ chức");
        walk.process().isEnded();
    }

    @Test
    void plansAnewWhenItIsPutOff() {
        assertThat(invited().answer(HOLD, Map.of("held", false)).open()).containsExactly(PLAN);
    }

    @Test
    void endsAtOnceWithWhatWasHeldElsewhere() {
        Walk walk = Walk.through("year-end-conference").answer(PLAN, Map.of("sentOutside", true));
        assertThat(walk.ends()).containsExactly("Đã ghi nhận hội nghị họp ngoài hệ thống");
        walk.process().isEnded();
    }

    @Test
    void endsWhenNobodyWaitsForItAnyMore() {
        Walk walk = asked().message("conferenceClosed");
        assertThat(walk.ends()).containsExactly("Việc tổ chức hội nghị đã khép lại");
        walk.process().isEnded();
    }

    private static Walk planned() {
        return Walk.through("year-end-conference").answer(PLAN, Map.of("sentOutside", false));
    }

    private static Walk asked() {
        Walk walk = planned().answer(APPROVE, Map.of("approved", true)).work();
        assertThat(walk.open()).containsExactly(FOLLOW);
        return walk;
    }

    private static Walk invited() {
        asks(false);
        return planned().answer(APPROVE, Map.of("approved", true)).work();
    }

    private static void asks(boolean anybody) {
        Walk.play("issueConference", execution -> {
            Variable.WAITING.set(execution, anybody);
            Variable.OPINIONS_DUE.set(execution, new Date());
            Variable.CONFERENCE_DAY.set(execution, new Date());
        });
    }

    private static void agrees(boolean everybody) {
        Walk.play("countOpinions", execution -> Variable.AGREED.set(execution, everybody));
    }
}
