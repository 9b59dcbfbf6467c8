package vn.tdkt.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Application;
import vn.tdkt.Refusal;
import vn.tdkt.platform.Presence;

/** The clock of the sample province, which an administrator moves forward for engine and features together. */
@Component
@SandboxOnly
public class RehearsalClock {

    /** After the morning's timers, so that the day's reminders are written at once. */
    private static final LocalTime ARRIVAL = LocalTime.of(8, 0);

    /** After what ends with the day before. */
    private static final LocalTime DAWN = LocalTime.of(6, 30);

    private static final int FARTHEST_YEARS = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StoredOffset offset;
    private final JobPause jobs;
    private final Nodes nodes;
    private final Presence presence;
    private final Aftermath aftermath;
    private final JdbcClient database;
    private final Clock clock;

    RehearsalClock(
            StoredOffset offset,
            JobPause jobs,
            Nodes nodes,
            Presence presence,
            Aftermath aftermath,
            JdbcClient database,
            Clock clock) {
        this.nodes = nodes;
        this.presence = presence;
        this.offset = offset;
        this.jobs = jobs;
        this.aftermath = aftermath;
        this.database = database;
        this.clock = clock;
    }

    public Duration offset() {
        return offset.stored();
    }

    /** The next day by whose end something still owed is due. */
    public Optional<LocalDate> nextDeadline() {
        return database.sql("""
                select min(coalesce(supplement_due, due)) from obligation
                 where state in ('PLANNED', 'ASKED', 'RETURNED') and coalesce(supplement_due, due) > ?
                """)
                .param(LocalDate.now(clock))
                .query(LocalDate.class)
                .optional();
    }

    /** As an administrator does it; refuses beside a rehearsal, which moves from day to day itself. */
    public Moved moveByHand(LocalDate day, String account) {
        if (isRehearsing()) {
            throw new Refusal("Tỉnh mẫu đang diễn tập, đồng hồ tự chuyển từng ngày; hãy chờ diễn tập xong rồi chuyển.");
        }
        return moveTo(day, account);
    }

    private boolean isRehearsing() {
        return database.sql("select exists (select from rehearsal where state = 'RUNNING')")
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes it the morning of that day on every node and waits for what then falls due; what ends in the night is over
     * before the morning's reminders speak of it. Refuses to go back or too far.
     */
    public synchronized Moved moveTo(LocalDate day, String account) {
        LocalDate today = LocalDate.now(clock);
        if (!day.isAfter(today)) {
            throw isPast();
        }
        if (day.isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw new Refusal("Mỗi lần chỉ chuyển được nhiều nhất " + FARTHEST_YEARS + " năm; hãy chọn ngày gần hơn.");
        }
        Instant dawn = at(day, DAWN);
        if (aftermath.isSomethingDueBefore(dawn)) {
            jump(dawn, account);
            aftermath.since(dawn);
        }
        jump(at(day, ARRIVAL), account);
        return aftermath.since(at(day, ARRIVAL));
    }

    /** Goes on from the night, where a node may have died on its way to the morning. */
    public synchronized void reachMorning(String account) {
        Instant morning = at(LocalDate.now(clock), ARRIVAL);
        if (clock.instant().isBefore(morning)) {
            jump(morning, account);
            aftermath.since(morning);
        }
    }

    private void jump(Instant moment, String account) {
        int self = presence.id();
        offset.hold(self, account);
        try {
            if (!clock.instant().isBefore(moment)) {
                throw isPast();
            }
            jobs.during(() -> {
                nodes.waitUntilOthersAreStill();
                offset.moveTo(moment, account, self);
            });
        } finally {
            offset.letGo(self);
        }
        nodes.waitUntilOthersGoBy(offset.applied());
    }

    private Refusal isPast() {
        return new Refusal("Đồng hồ chỉ đi tới, không lùi lại được; hôm nay của hệ thống là "
                + DAY.format(LocalDate.now(clock)) + ", hãy chọn một ngày sau đó.");
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Application.ZONE).toInstant();
    }

    /**
     * What a move brought about.
     *
     * @param taskNames the first of the new tasks by name
     * @param failedJobs jobs that failed and wait in Cockpit
     * @param finished false while jobs still run
     */
    public record Moved(
            LocalDate today, long tasks, List<String> taskNames, long mails, long failedJobs, boolean finished) {}
}
