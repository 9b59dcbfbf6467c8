package vn.tdkt.sandbox.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.platform.HeldLock;
import vn.tdkt.sandbox.SampleProvince;
import vn.tdkt.sandbox.SandboxOnly;

/**
 * Plays the sample province day by day in the background, on one node at a time. After a kill another node or the next start
 * goes on from the database.
 */
@Component
@SandboxOnly
class Rehearsal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final long LOOK_EVERY_MILLIS = 1000;

    /** So often a day is begun again when a node or the database goes away under it. */
    private static final int ATTEMPTS = 6;

    private final PlayedDays played;
    private final SampleProvince province;
    private final DayByDay days;
    private final Clock clock;
    private final HeldLock turn;
    private final @Nullable LocalDate wish;
    private final long seed;

    private volatile @Nullable Thread player;
    private volatile boolean stopping;
    private int failures;
    private boolean away;

    Rehearsal(
            PlayedDays played,
            SampleProvince province,
            DayByDay days,
            Clock clock,
            DataSource database,
            @Value("${tdkt.sample.rehearse-until:#{null}}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate wish,
            @Value("${tdkt.sample.seed}") long seed) {
        this.wish = wish;
        this.seed = seed;
        this.played = played;
        this.province = province;
        this.days = days;
        this.clock = clock;
        this.turn = new HeldLock(database, HeldLock.Kind.REHEARSAL, 0);
    }

    /** From today to that day; refuses while it is running and a day that has passed. */
    synchronized void play(LocalDate until, long chosen, String account) {
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today) || until.equals(today) && played.isPlayed(today)) {
            throw new Refusal("Chỉ diễn tập được đến một ngày sau hôm nay của hệ thống; hãy chọn ngày muộn hơn.");
        }
        if (until.isAfter(today.plusYears(1))) {
            throw new Refusal("Mỗi lần chỉ diễn tập được nhiều nhất một năm; hãy chọn ngày gần hơn.");
        }
        if (!played.begin(chosen, today, until, false, account)) {
            throw new Refusal("Đang diễn tập rồi; hãy chờ đến ngày đã chọn rồi chọn ngày tiếp theo.");
        }
    }

    /** On whichever node. */
    boolean isPlaying() {
        return played.standing()
                .filter(standing -> standing.state() == PlayedDays.State.RUNNING)
                .isPresent();
    }

    /** After a kill, or what a new sample province plays by itself. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void goOnOrBegin() {
        LocalDate today = LocalDate.now(clock);
        if (wish != null && wish.isAfter(today) && played.standing().isEmpty() && province.isUntouched()) {
            LOG.info("Diễn tập: tỉnh mẫu tự làm việc đến ngày {}, mất vài phút", wish);
            played.begin(seed, today, wish, true, SampleProvince.ADMINISTRATOR);
        }
        Thread thread = new Thread(this::playWhenItIsItsTurn, "rehearsal");
        thread.setDaemon(true);
        player = thread;
        thread.start();
    }

    private void playWhenItIsItsTurn() {
        while (!stopping) {
            try {
                playIfItIsItsTurn();
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void playIfItIsItsTurn() throws InterruptedException {
        try {
            if (isPlaying() && turn.take()) {
                playOn();
            }
            away = false;
        } catch (RuntimeException noAnswer) {
            if (!away) {
                LOG.warn("Diễn tập: cơ sở dữ liệu không trả lời, sẽ thử lại");
            }
            away = true;
            turn.close();
        }
    }

    private void playOn() throws InterruptedException {
        LOG.info("Diễn tập: máy chủ này làm tiếp");
        try {
            PlayedDays.Standing wanted = played.standing().orElseThrow();
            days.play(wanted, turn, () -> failures = 0);
            played.end(PlayedDays.State.DONE, null);
            LOG.info("Diễn tập: đã đến ngày {}", wanted.until());
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception broken) {
            breakOff(broken);
        } finally {
            turn.close();
        }
    }

    /** The day is begun again, here or on another node; a server that stops is no failure. */
    private void breakOff(Exception broken) {
        failures++;
        if (stopping) {
            return;
        }
        if (failures < ATTEMPTS) {
            LOG.warn("Diễn tập: ngày này chưa xong, sẽ làm tiếp ({})", broken.toString());
            return;
        }
        LOG.error("Diễn tập dừng giữa chừng", broken);
        played.end(PlayedDays.State.FAILED, sentence(broken));
    }

    private static String sentence(Exception broken) {
        return broken instanceof Refusal
                ? String.valueOf(broken.getMessage())
                : "Máy chủ, cơ sở dữ liệu hoặc việc nền không đáp ứng sau " + ATTEMPTS
                        + " lần thử; hãy xem nhật ký máy chủ và Cockpit.";
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
