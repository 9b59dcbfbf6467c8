package vn.tdkt.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Groups;

/**
 * Gives the group of administrators every right of the engine; who is in it says the organisation. From before the engine
 * is built until the rights are there a second node waits: each looks first and writes then.
 */
@Component
@DependsOnDatabaseInitialization
class AdministratorRights extends AdministratorAuthorizationPlugin {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final int LOOK_EVERY_MILLIS = 200;

    private final HeldLock turn;

    AdministratorRights(DataSource database) {
        this.turn = new HeldLock(database, HeldLock.Kind.START, 0);
        setAdministratorGroupName(Groups.ADMINISTRATORS);
    }

    /** A node that dies leaves its turn with its connection. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        super.preInit(engine);
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!turn.take()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Another node has been starting for " + LONGEST_START);
            }
            LockSupport.parkNanos(Duration.ofMillis(LOOK_EVERY_MILLIS).toNanos());
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        super.postProcessEngineBuild(engine);
        turn.close();
    }
}
