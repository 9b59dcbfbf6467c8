package vn.tdkt.sandbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Application;
import vn.tdkt.Refusal;

/**
 * How far the clock was moved; survives a restart, and all nodes go by it. Being a part of the engine's set-up, it is
 * applied before the engine exists, so no job runs by the wrong time.
 */
@Component
@SandboxOnly
@DependsOnDatabaseInitialization
class StoredOffset extends AbstractProcessEnginePlugin {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final InstantSource REAL_TIME = InstantSource.system();

    private final JdbcClient database;

    /** In seconds; a row that is gone changes nothing. */
    private volatile long applied;

    StoredOffset(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        stayOnTheRehearsedDay();
        follow();
    }

    /** A night that all nodes were down is no night of a rehearsal: it goes on in the evening of the day it was at. */
    private void stayOnTheRehearsedDay() {
        database.sql("""
                select seconds, moved_at + make_interval(secs => seconds) as arrived from clock_offset
                 where exists (select from rehearsal where state = 'RUNNING')
                """)
                .query((row, number) -> new Reached(
                        row.getLong("seconds"), row.getTimestamp("arrived").toInstant()))
                .optional()
                .ifPresent(this::stayOn);
    }

    private void stayOn(Reached reached) {
        Instant now = REAL_TIME.instant();
        Instant evening = LocalDate.ofInstant(reached.arrived(), Application.ZONE)
                .atTime(EVENING)
                .atZone(Application.ZONE)
                .toInstant();
        if (now.plusSeconds(reached.seconds()).isAfter(evening)) {
            database.sql("update clock_offset set seconds = ?, moved_at = ? where seconds = ?")
                    .params(seconds(now, evening), Timestamp.from(now), reached.seconds())
                    .update();
        }
    }

    Duration stored() {
        return standing().map(Standing::seconds).map(Duration::ofSeconds).orElse(Duration.ZERO);
    }

    long applied() {
        return applied;
    }

    /** Empty while nobody ever moved the clock. */
    Optional<Standing> standing() {
        return database.sql("""
                select seconds, held_by, exists (select from living_node n where n.id = held_by) as holder_lives
                  from clock_offset
                """).query(Standing.class).optional();
    }

    /** Goes by what is stored from now on. */
    void follow() {
        standing().ifPresent(standing -> follow(standing.seconds()));
    }

    synchronized void follow(long seconds) {
        if (seconds != applied) {
            ClockUtil.offset(Duration.ofSeconds(seconds).toMillis());
            applied = seconds;
        }
    }

    /** Makes it that moment for a sandbox that has no clock of its own yet; of several nodes the first one does. */
    void begin(Instant moment, String account) {
        Instant now = REAL_TIME.instant();
        database.sql("""
                insert into clock_offset (seconds, moved_by, moved_at) values (?, ?, ?) on conflict (only_row) do nothing
                """)
                .params(seconds(now, moment), account, Timestamp.from(now))
                .update();
        follow();
    }

    /** From now on the jobs of the other nodes come to a stand; refuses while another move is under way. */
    void hold(int node, String account) {
        int held = database.sql("""
                insert into clock_offset (seconds, moved_by, moved_at, held_by) values (0, ?, now(), ?)
                on conflict (only_row) do update set held_by = excluded.held_by where clock_offset.held_by is null
                """).params(account, node).update();
        if (held == 0) {
            throw new Refusal("Đồng hồ đang được chuyển ở nơi khác; hãy chờ một lát rồi xem lại ngày.");
        }
        follow();
    }

    void letGo(int node) {
        database.sql("update clock_offset set held_by = null where held_by = ?")
                .param(node)
                .update();
    }

    /** Makes it that moment now, here, on every node and after each restart, and lets go; refuses who lost its hold. */
    void moveTo(Instant moment, String account, int node) {
        Instant now = REAL_TIME.instant();
        long seconds = seconds(now, moment);
        int moved = database.sql("""
                update clock_offset set seconds = ?, moved_by = ?, moved_at = ?, held_by = null where held_by = ?
                """)
                .params(seconds, account, Timestamp.from(now), node)
                .update();
        if (moved == 0) {
            throw new Refusal("Máy chủ này mất liên lạc với cơ sở dữ liệu khi chuyển đồng hồ; hãy thử lại.");
        }
        follow(seconds);
    }

    private static long seconds(Instant now, Instant moment) {
        return Duration.between(now, moment).toSeconds() + 1;
    }

    /** @param arrived the moment of the last move, by the moved clock */
    private record Reached(long seconds, Instant arrived) {}

    /**
     * What all nodes read.
     *
     * @param heldBy number of the node that is moving the clock
     * @param holderLives false when it died over it
     */
    record Standing(long seconds, @Nullable Integer heldBy, boolean holderLives) {

        boolean isHeld() {
            return heldBy != null && holderLives;
        }
    }
}
