package vn.tdkt.sandbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the clock was moved; survives a restart. Being a part of the engine's set-up, it is applied before the engine
 * exists, so no job runs by the wrong time.
 */
@Component
@EmbeddedOnly
@DependsOnDatabaseInitialization
class StoredOffset extends AbstractProcessEnginePlugin {

    private static final InstantSource REAL_TIME = InstantSource.system();

    private final JdbcClient database;

    StoredOffset(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (!stored().isZero()) {
            apply(stored());
        }
    }

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
