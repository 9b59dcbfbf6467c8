package vn.tdkt.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import vn.tdkt.StatementCount;

/** A second engine with the product's models, history level, authorizations and grants, and none of its features. */
final class BareEngine {

    private BareEngine() {}

    static ProcessEngine start(
            ProcessEngine like, String database, Map<Object, Object> delegates, ExecutionListener facts) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool(database, like));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        copySettings((ProcessEngineConfigurationImpl) like.getProcessEngineConfiguration(), configuration);
        configuration.setProcessEnginePlugins(new ArrayList<>(List.of(new SpinProcessEnginePlugin())));
        configuration.setBeans(delegates);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<BpmnParseListener>(List.of(new Nothing(facts))));
        ProcessEngine engine = configuration.buildProcessEngine();
        deploy(engine);
        copyGrants(like, engine);
        return engine;
    }

    private static DataSource pool(String database, ProcessEngine like) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSourceProperties(driverSettings(like));
        pool.setJdbcUrl(database);
        pool.setUsername(PostgreSql.ACCOUNT);
        pool.setPassword(PostgreSql.ACCOUNT);
        return (DataSource) new StatementCount().postProcessAfterInitialization(pool, "dataSource");
    }

    private static Properties driverSettings(ProcessEngine like) {
        try {
            return like.getProcessEngineConfiguration()
                    .getDataSource()
                    .unwrap(HikariDataSource.class)
                    .getDataSourceProperties();
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }

    private static void copySettings(ProcessEngineConfigurationImpl from, ProcessEngineConfigurationImpl to) {
        to.setCustomHistoryLevels(from.getCustomHistoryLevels());
        to.setHistoryLevel(from.getHistoryLevel());
        to.setHistory(from.getHistoryLevel().getName());
        to.setHistoryRemovalTimeStrategy(from.getHistoryRemovalTimeStrategy());
        to.setAuthorizationEnabled(from.isAuthorizationEnabled());
        to.setAuthorizationCheckRevokes(from.getAuthorizationCheckRevokes());
        to.setDefaultUserPermissionNameForTask(from.getDefaultUserPermissionNameForTask());
        to.setEnableHistoricInstancePermissions(from.isEnableHistoricInstancePermissions());
        to.setTaskMetricsEnabled(from.isTaskMetricsEnabled());
        to.setMetricsEnabled(from.isMetricsEnabled());
        to.setDbMetricsReporterActivate(from.isDbMetricsReporterActivate());
        to.setJdbcBatchProcessing(from.isJdbcBatchProcessing());
        to.setDefaultSerializationFormat(from.getDefaultSerializationFormat());
    }

    private static void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.of("collection", "unit-report", "document-issue")
                .map(model -> Path.of("processes", model + ".bpmn"))
                .forEach(file -> deployment.addString(file.getFileName().toString(), text(file)));
        deployment.deploy();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that hold for everything; the rights on a task come with the task. */
    private static void copyGrants(ProcessEngine from, ProcessEngine to) {
        from.getAuthorizationService().createAuthorizationQuery().list().stream()
                .filter(grant -> grant.getResourceType() != Resources.TASK.resourceType())
                .forEach(grant -> copy(grant, to));
    }

    private static void copy(Authorization grant, ProcessEngine to) {
        Authorization copy = to.getAuthorizationService().createNewAuthorization(grant.getAuthorizationType());
        copy.setGroupId(grant.getGroupId());
        copy.setUserId(grant.getUserId());
        copy.setResourceType(grant.getResourceType());
        copy.setResourceId(grant.getResourceId());
        ((AuthorizationEntity) copy).setPermissions(((AuthorizationEntity) grant).getPermissions());
        to.getAuthorizationService().saveAuthorization(copy);
    }

    /** Where the product listens, this one hears and does nothing but drop the answer, as the product does. */
    private static final class Nothing extends AbstractBpmnParseListener {

        private static final TaskListener SILENT = task -> {};
        private static final TaskListener DROP = task -> task.getExecution().removeVariable("answer");

        private final ExecutionListener facts;

        Nothing(ExecutionListener facts) {
            this.facts = facts;
        }

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, facts);
        }

        @Override
        public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, SILENT);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, DROP);
        }
    }
}
