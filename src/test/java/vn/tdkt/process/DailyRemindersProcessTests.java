package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The way through {@code daily-reminders}. */
class DailyRemindersProcessTests {

    @AfterAll
    static void everyFlowWasWalked() {
        assertThat(BareEngine.notWalked("daily-reminders")).isEmpty();
    }

    @Test
    void writesTheDigestsOnceInTheMorning() {
        AtomicInteger written = new AtomicInteger();
        Walk.play("remindEverybody", sweep -> written.incrementAndGet());
        Walk morning = Walk.atItsHour("daily-reminders").work();
        assertThat(written).hasValue(1);
        assertThat(morning.ends()).containsExactly("Thư nhắc đã chờ gửi");
        morning.process().isEnded();
    }
}
