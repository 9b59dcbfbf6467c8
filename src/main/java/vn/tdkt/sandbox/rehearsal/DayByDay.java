package vn.tdkt.sandbox.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import vn.tdkt.platform.HeldLock;
import vn.tdkt.sandbox.RehearsalClock;
import vn.tdkt.sandbox.SampleAccount;
import vn.tdkt.sandbox.SampleProvince;
import vn.tdkt.sandbox.SandboxOnly;

/** Plays one day after the other, and records each before the clock leaves it. */
@Component
@SandboxOnly
class DayByDay {

    private static final Logger LOG = LoggerFactory.getLogger(DayByDay.class);

    private final PlayedDays played;
    private final RehearsalClock moved;
    private final Day day;
    private final Drain drain;
    private final Clock clock;

    DayByDay(PlayedDays played, RehearsalClock moved, Day day, Drain drain, Clock clock) {
        this.played = played;
        this.moved = moved;
        this.day = day;
        this.drain = drain;
        this.clock = clock;
    }

    /** From the day it is to the day wanted, while it has the turn. */
    void play(PlayedDays.Standing wanted, HeldLock turn, Runnable recorded) throws Exception {
        Resting resting = wanted.rest() ? new Resting(SampleAccount.accounts(), wanted.until()) : Resting.NOBODY;
        Watch watch = new Watch(wanted.seed(), resting, turn, recorded);
        playToday(watch);
        while (LocalDate.now(clock).isBefore(wanted.until())) {
            watch.mustHaveTheTurn();
            playNext(watch);
        }
    }

    /**
     * A day is left only once it was recorded. Days that went by while the machine slept are not played any more: what was
     * due on them is answered now.
     */
    private void playNext(Watch watch) throws Exception {
        LocalDate today = LocalDate.now(clock);
        if (played.isPlayed(today)) {
            moved.moveTo(today.plusDays(1), SampleProvince.ADMINISTRATOR);
            playToday(watch);
        } else {
            playToday(watch);
            played.recordSkippedBefore(today);
        }
    }

    private void playToday(Watch watch) throws Exception {
        LocalDate today = LocalDate.now(clock);
        if (played.isPlayed(today)) {
            return;
        }
        moved.reachMorning(SampleProvince.ADMINISTRATOR);
        long start = System.nanoTime();
        Tally tally = day.play(watch.seed(), watch.resting());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        watch.mustHaveTheTurn();
        played.record(today, tally, drain.failedJobs(), took);
        watch.recorded().run();
        LOG.atLevel(today.getDayOfMonth() == 1 ? Level.INFO : Level.DEBUG)
                .log(
                        "Diễn tập ngày {}: {} việc xong, {} bị từ chối, {} chờ người, {} ms",
                        today,
                        tally.answered(),
                        tally.refused(),
                        tally.withoutPlayer(),
                        took.toMillis());
    }

    /** What holds for all days of one go. */
    private record Watch(long seed, Resting resting, HeldLock turn, Runnable recorded) {

        /** Who has lost its turn may not go on beside whoever has it now. */
        void mustHaveTheTurn() {
            if (!turn.isHeld()) {
                throw new DataAccessResourceFailureException("The turn went with the connection");
            }
        }
    }
}
