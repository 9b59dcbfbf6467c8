package vn.tdkt.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.jspecify.annotations.Nullable;
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

    private static final long TURN = 20261123;

    private final DataSource database;
    private @Nullable Connection turn;

    AdministratorRights(DataSource database) {
        this.database = database;
        setAdministratorGroupName(Groups.ADMINISTRATORS);
    }

    /** No transaction stays open meanwhile; a node that dies leaves its turn with its connection. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        super.preInit(engine);
        try {
            turn = database.getConnection();
            run(turn, "select pg_advisory_lock(" + TURN + ")");
        } catch (SQLException failed) {
            throw new IllegalStateException("No turn to build the engine", failed);
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        super.postProcessEngineBuild(engine);
        try (Connection mine = turn) {
            turn = null;
            if (mine != null) {
                run(mine, "select pg_advisory_unlock(" + TURN + ")");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The turn to build the engine was not given back", failed);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
