package vn.tdkt.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine is told that its Spring properties cannot say. Every {@link BpmnParseListener} bean is heard. */
@Component
@Order(0)
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

    private final StaffDirectory directory;
    private final BeanFactory spring;
    private final ObjectProvider<BpmnParseListener> parseListeners;

    EngineSettings(StaffDirectory directory, BeanFactory spring, ObjectProvider<BpmnParseListener> parseListeners) {
        this.directory = directory;
        this.spring = spring;
        this.parseListeners = parseListeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(
                new Sessions(ReadOnlyIdentityProvider.class, () -> new OrganisationIdentity(directory)));
        engine.setCustomSessionFactories(and(
                engine.getCustomSessionFactories(),
                List.<SessionFactory>of(new Sessions(AuthorizationManager.class, StaffGrants::new))));
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setResourceAuthorizationProvider(new RightsOfGroupsAlone());
        engine.setEnableHistoricInstancePermissions(true);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnforceHistoryTimeToLive(true);
        leaveFailuresOfRequestsToThePlatform(engine);
        engine.setTaskMetricsEnabled(false);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        keepHistoryWithoutAnswers(engine);
        guard(engine);
    }

    /** A refused answer is no error, and {@link FailureAnswer} logs what is; failed jobs keep their own log line. */
    private static void leaveFailuresOfRequestsToThePlatform(ProcessEngineConfigurationImpl engine) {
        engine.setEnableCmdExceptionLogging(false);
    }

    private static void keepHistoryWithoutAnswers(ProcessEngineConfigurationImpl engine) {
        HistoryLevel level = new HistoryWithoutAnswers();
        engine.setCustomHistoryLevels(List.of(level));
        engine.setHistoryLevel(level);
        engine.setHistory(level.getName());
    }

    private void guard(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new ModelExpressions(spring));
        engine.setCustomPreCommandInterceptorsTxRequired(
                and(engine.getCustomPreCommandInterceptorsTxRequired(), List.<CommandInterceptor>of(new QueryGuard())));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(and(
                engine.getCustomPreCommandInterceptorsTxRequiresNew(), List.<CommandInterceptor>of(new QueryGuard())));
        engine.setCustomPostBPMNParseListeners(and(
                engine.getCustomPostBPMNParseListeners(),
                parseListeners.orderedStream().toList()));
    }

    private static <T> List<T> and(@Nullable List<T> given, List<T> more) {
        List<T> all = new ArrayList<>(given == null ? List.of() : given);
        all.addAll(more);
        return all;
    }

    private record Sessions(Class<?> type, Supplier<Session> opened) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return opened.get();
        }
    }
}
