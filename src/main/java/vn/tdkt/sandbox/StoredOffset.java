package vn.tdkt.sandbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Application;

/**
 * How far the clock was moved; survives a restart. Being a part of the engine's set-up, it is applied before the engine
 * exists, so no job runs by the wrong time.
 */
@Component
@EmbeddedOnly
@DependsOnDatabaseInitialization
class StoredOffset extends AbstractProcessEnginePlugin {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final InstantSource REAL_TIME = InstantSource.system();

    private final JdbcClient database;

    StoredOffset(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        stayOnTheRehearsedDay();
        if (!stored().isZero()) {
            apply(stored());
        }
    }

    /** A night that the server was down is no night of a rehearsal: it goes on in the evening of the day it was at. */
    private void stayOnTheRehearsedDay() {
        database.sql("""
                select moved_by, moved_at + make_interval(secs => seconds) as arrived from clock_offset
                 where exists (select from rehearsal where state = 'RUNNING')
                """)
                .query((row, number) -> new Arrival(
                        row.getString("moved_by"), row.getTimestamp("arrived").toInstant()))
                .optional()
                .ifPresent(arrival -> {
                    LocalDate day = LocalDate.ofInstant(arrival.moment(), Application.ZONE);
                    Instant evening =
                            day.atTime(EVENING).atZone(Application.ZONE).toInstant();
                    if (REAL_TIME.instant().plus(stored()).isAfter(evening)) {
                        moveTo(evening, arrival.account());
                    }
                });
    }

    private record Arrival(String account, Instant moment) {}

    Duration stored() {
        return database.sql("select seconds from clock_offset")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
    }

    /** Makes it that moment now, here and after each restart. */
    void moveTo(Instant moment, String account) {
        Instant now = REAL_TIME.instant();
        Duration offset = Duration.ofSeconds(Duration.between(now, moment).toSeconds() + 1);
        database.sql("""
                insert into clock_offset (seconds, moved_by, moved_at) values (?, ?, ?) on conflict (only_row) do update
                   set seconds = excluded.seconds, moved_by = excluded.moved_by, moved_at = excluded.moved_at
                """)
                .params(offset.toSeconds(), account, Timestamp.from(now))
                .update();
        apply(offset);
    }

    private static void apply(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }
}
