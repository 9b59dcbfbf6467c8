package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Ways through {@code answer}. */
class AnswerProcessTests {

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("answer")).isEmpty();
    }

    @Test
    void endsWithTheAnswer() {
        Walk walk = Walk.through("answer").answer("Trả lời");
        assertThat(walk.ends()).containsExactly("Đã trả lời");
        walk.process().isEnded();
    }

    @Test
    void waitsNoLongerOnceTheWindowIsOver() {
        Walk walk = Walk.through("answer").message("answerClosed");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.ends()).containsExactly("Việc xin ý kiến đã khép lại");
        walk.process().isEnded();
    }
}
