package vn.tdkt.sandbox.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.sandbox.EmbeddedOnly;
import vn.tdkt.sandbox.RehearsalClock;
import vn.tdkt.sandbox.SampleAccount;
import vn.tdkt.sandbox.SampleProvince;

/** Plays the sample province day by day in the background. After a kill the next start goes on from the database. */
@Component
@EmbeddedOnly
class Rehearsal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final PlayedDays played;
    private final RehearsalClock moved;
    private final SampleProvince province;
    private final Again again;
    private final Day day;
    private final Drain drain;
    private final Clock clock;
    private final @Nullable LocalDate wish;
    private final long seed;

    private volatile @Nullable Thread player;
    private volatile boolean stopping;

    Rehearsal(
            PlayedDays played,
            RehearsalClock moved,
            SampleProvince province,
            Again again,
            Day day,
            Drain drain,
            Clock clock,
            @Value("${tdkt.sample.rehearse-until:#{null}}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate wish,
            @Value("${tdkt.sample.seed:1}") long seed) {
        this.wish = wish;
        this.seed = seed;
        this.played = played;
        this.province = province;
        this.again = again;
        this.moved = moved;
        this.day = day;
        this.drain = drain;
        this.clock = clock;
    }

    /** From today to that day; refuses while it is running and a day that has passed. */
    synchronized void play(LocalDate until, long chosen, String account) {
        if (isPlaying()) {
            throw new Refusal("Đang diễn tập rồi; hãy chờ đến ngày đã chọn rồi chọn ngày tiếp theo.");
        }
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today) || until.equals(today) && played.isPlayed(today)) {
            throw new Refusal("Chỉ diễn tập được đến một ngày sau hôm nay của hệ thống; hãy chọn ngày muộn hơn.");
        }
        if (until.isAfter(today.plusYears(1))) {
            throw new Refusal("Mỗi lần chỉ diễn tập được nhiều nhất một năm; hãy chọn ngày gần hơn.");
        }
        played.begin(chosen, today, until, false, account);
        goOn();
    }

    boolean isPlaying() {
        Thread now = player;
        return now != null && now.isAlive();
    }

    /** After a kill, or what a new sample province plays by itself. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    synchronized void goOnOrBegin() {
        LocalDate today = LocalDate.now(clock);
        if (isWanted()) {
            LOG.info("Diễn tập: tiếp tục phần còn dở");
            goOn();
        } else if (wish != null && wish.isAfter(today) && played.standing().isEmpty() && province.isNew()) {
            LOG.info("Diễn tập: tỉnh mẫu tự làm việc đến ngày {}, mất khoảng hai phút", wish);
            played.begin(seed, today, wish, true, SampleProvince.ADMINISTRATOR);
            goOn();
        }
    }

    private boolean isWanted() {
        return played.standing()
                .filter(standing -> standing.state() == PlayedDays.State.RUNNING)
                .isPresent();
    }

    private void goOn() {
        Thread thread = new Thread(this::playOn, "rehearsal");
        thread.setDaemon(true);
        player = thread;
        thread.start();
    }

    private void playOn() {
        try {
            PlayedDays.Standing wanted = played.standing().orElseThrow();
            Resting resting = wanted.rest() ? new Resting(SampleAccount.accounts(), wanted.until()) : Resting.NOBODY;
            again.untilItWorks(() -> playToday(wanted.seed(), resting));
            while (LocalDate.now(clock).isBefore(wanted.until())) {
                again.untilItWorks(() -> playNext(wanted.seed(), resting));
            }
            played.end(PlayedDays.State.DONE, null);
            LOG.info("Diễn tập: đã đến ngày {}", wanted.until());
        } catch (Exception broken) {
            breakOff(broken);
        }
    }

    /**
     * A day is left only once it was recorded; tried again, the same day goes on. Days that went by while the machine
     * slept are not played any more: what was due on them is answered now.
     */
    private void playNext(long seedOfYear, Resting resting) throws Exception {
        LocalDate today = LocalDate.now(clock);
        if (played.isPlayed(today)) {
            moved.moveTo(today.plusDays(1), SampleProvince.ADMINISTRATOR);
            playToday(seedOfYear, resting);
        } else {
            playToday(seedOfYear, resting);
            played.recordSkippedBefore(today);
        }
    }

    private void playToday(long seedOfYear, Resting resting) throws Exception {
        LocalDate today = LocalDate.now(clock);
        if (played.isPlayed(today)) {
            return;
        }
        long start = System.nanoTime();
        Tally tally = day.play(seedOfYear, resting);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        played.record(today, tally, drain.failedJobs(), took);
        LOG.atLevel(today.getDayOfMonth() == 1 ? Level.INFO : Level.DEBUG)
                .log("Diễn tập ngày {}: {} việc xong, {} bị từ chối, {} chờ người, {} ms",
                today,
                tally.answered(),
                tally.refused(),
                tally.withoutPlayer(),
                took.toMillis());
    }

    /** A server that stops is no failure: the next start goes on. */
    private void breakOff(Exception broken) {
        if (stopping) {
            return;
        }
        LOG.error("Diễn tập dừng giữa chừng", broken);
        played.end(PlayedDays.State.FAILED, broken.getMessage());
    }

    @Override
    public void start() {
        stopping = false;
    }

    /** Before the web server stops answering. */
    @Override
    public void stop() {
        stopping = true;
        Thread now = player;
        if (now != null) {
            now.interrupt();
            try {
                now.join(LONGEST_STOP.toMillis());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }
}
