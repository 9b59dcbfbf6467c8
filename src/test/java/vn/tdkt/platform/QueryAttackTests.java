package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.StaffClient.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** CVE-2026-109432: expressions hidden in queries run any code. Each layer refuses by itself. */
class QueryAttackTests extends Attack {

    private static final String CODE = "${\"\".getClass().forName(\"java.lang.System\")"
            + ".getMethod(\"setProperty\",\"\".getClass(),\"\".getClass()).invoke(null,\"pwned\",\"yes\")}";
    private static final Map<String, Object> HIDDEN = Map.of("orQueries", List.of(Map.of("assigneeExpression", CODE)));

    @Autowired
    FilterService filters;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @BeforeEach
    @AfterEach
    void nothingHasRun() {
        assertThat(System.getProperty("pwned")).isNull();
    }

    @Test
    void noQueryOfABrowserCarriesAnExpression() {
        String filter =
                filters.createFilterQuery().filterName("Quá hạn").singleResult().getId();
        for (String query :
                List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
            assertThat(officer.post(ENGINE + query, HIDDEN).status()).as(query).isEqualTo(422);
            assertThat(as(GuardedOffice.ADMINISTRATOR)
                            .post(ENGINE + query, HIDDEN)
                            .status())
                    .as(query)
                    .isEqualTo(422);
        }
        assertThat(officer.get(ENGINE + "/task?assigneeExpression=%24%7B1%7D").status())
                .isEqualTo(422);
        assertThat(officer.get(ENGINE + "/task?nameLike=%24%7B1%7D").status()).isEqualTo(422);
        assertThat(officer.post(ENGINE + "/task", Map.of("nameLike", "#{1}")).status())
                .isEqualTo(422);
    }

    @Test
    void noFilterIsStoredByStaffOrWithAnExpression() {
        Map<String, Object> filter =
                Map.of("resourceType", "Task", "name", "gx", "properties", Map.of(), "query", HIDDEN);

        assertThat(officer.post(ENGINE + "/filter/create", filter).status()).isEqualTo(403);
        assertThat(as(GuardedOffice.ADMINISTRATOR)
                        .post(ENGINE + "/filter/create", filter)
                        .status())
                .isEqualTo(422);
        assertThat(filters.createFilterQuery().filterName("gx").count()).isZero();
    }

    @Test
    void theEngineRunsNoQueryWithAnExpression() {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(CODE)
                        .endOr()
                        .list())
                .hasMessageContaining("Not an expression a query may contain");
        assertThatThrownBy(() ->
                        tasks.createTaskQuery().taskAssigneeExpression(CODE).count())
                .hasMessageContaining("Not an expression a query may contain");
    }

    @Test
    void theEngineSavesNoFilterWithAnExpression() {
        Filter filter = filters.newTaskFilter("gx")
                .setQuery(tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(CODE)
                        .endOr());

        assertThatThrownBy(() -> filters.saveFilter(filter))
                .hasMessageContaining("Not an expression a query may contain");
    }

    @Test
    void aFilterThatIsAlreadyStoredRunsNoExpression() {
        String id = filters.saveFilter(filters.newTaskFilter("gx").setQuery(tasks.createTaskQuery()))
                .getId();
        database.sql("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?")
                .params("{\"orQueries\":[{\"assigneeExpression\":\"" + CODE.replace("\"", "\\\"") + "\"}]}", id)
                .update();
        try {
            assertThatThrownBy(() -> filters.list(id)).hasStackTraceContaining("Not an expression a query may contain");
        } finally {
            filters.deleteFilter(id);
        }
    }

    @Test
    void expressionsOutsideAModelAreRefusedWhereverTheyComeFrom() {
        assertThatThrownBy(() -> evaluated("${1 + 1}")).hasMessageContaining("Not an expression a query may contain");
        assertThat(evaluated(FilterExpressions.NOW)).isNotNull();
        assertThat(evaluated(FilterExpressions.IN_SEVEN_DAYS)).isNotNull();
    }

    @Test
    void expressionsOfModelsReachNoClassAndNoBeanOfOurs() {
        for (String attack : List.of(
                "${unit.getClass()}",
                "${unit.class}",
                "${execution.getProcessEngineServices()}",
                "${people}",
                "${dataSource}")) {
            assertThatThrownBy(() -> evaluatedIn(ours.getExecutionId(), attack))
                    .as(attack)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(beans.containsBean("people")).isTrue();
        assertThat(evaluatedIn(ours.getExecutionId(), "${unit.length()}")).isEqualTo(3);
        assertThat(evaluatedIn(ours.getExecutionId(), "${execution.processBusinessKey}"))
                .isEqualTo("guarded/GXA");
    }

    @Test
    void theEnginesSettingsAreInForce() {
        assertThat(engine.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(engine.getHistoryLevel().getName()).isEqualTo(HistoryWithoutAnswers.NAME);
    }

    @Test
    void theSharedFiltersWork() {
        for (Filter filter : filters.createFilterQuery().list()) {
            boolean everything = filter.getName().equals(SharedFilter.EVERYTHING);
            String list = ENGINE + "/filter/" + filter.getId() + "/list";
            assertThat(officer.post(list, Map.of()).status())
                    .as(filter.getName())
                    .isEqualTo(everything ? 403 : 200);
            assertThat(as(GuardedOffice.STANDING).post(list, Map.of()).status())
                    .as(filter.getName())
                    .isEqualTo(200);
        }
        String all = filters.createFilterQuery()
                .filterName(SharedFilter.EVERYTHING)
                .singleResult()
                .getId();
        assertThat(as(GuardedOffice.STANDING)
                        .post(ENGINE + "/filter/" + all + "/list", Map.of())
                        .body())
                .contains(ours.getId(), theirs.getId());
        String unit = filters.createFilterQuery()
                .filterName("Việc của đơn vị tôi")
                .singleResult()
                .getId();
        assertThat(officer.post(ENGINE + "/filter/" + unit + "/list", Map.of()).body())
                .contains(ours.getId())
                .doesNotContain(theirs.getId());
    }

    private Object evaluated(String text) {
        return engine.getCommandExecutorTxRequired()
                .execute(context ->
                        engine.getExpressionManager().createExpression(text).getValue(null));
    }

    private Object evaluatedIn(String execution, String text) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getExpressionManager()
                        .createExpression(text)
                        .getValue(Context.getCommandContext()
                                .getExecutionManager()
                                .findExecutionById(execution)));
    }
}
