package vn.tdkt.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A process of one task, offered to the officers of one unit. */
record GuardedTask(RepositoryService repository, RuntimeService runtime, TaskService tasks) {

    static final String PROCESS = "guarded";
    private static final String FORM = """
            <form role="form">
              <label for="text">Nội dung</label>
              <input id="text" type="text" ng-model="text" />
              <script cam-script type="text/form-script">
                camForm.on('form-loaded', function () {
                  camForm.variableManager.createVariable({name: 'answer', type: 'Json', value: null});
                });
                camForm.on('submit', function () {
                  camForm.variableManager.variable('answer').value = {text: $scope.text};
                });
              </script>
            </form>
            """;

    void deploy() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(PROCESS)
                .name("Quy trình thử")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_answer")
                .name("Lập báo cáo thử")
                .camundaCandidateGroups("unitOfficers${unit}")
                .camundaFormKey("embedded:deployment:guarded.html")
                .camundaTaskListenerClass("complete", MoodyListener.class)
                .endEvent()
                .done();
        repository
                .createDeployment()
                .name(PROCESS)
                .addModelInstance("guarded.bpmn", model)
                .addString("guarded.html", FORM)
                .deploy();
        withoutOurModelsListeners();
    }

    /** What completes a step of a real model knows nothing of this one. */
    private void withoutOurModelsListeners() {
        String id = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
        var definition =
                (ProcessDefinitionEntity) ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(id);
        TaskDefinition task =
                Objects.requireNonNull(definition.getTaskDefinitions().get("userTask_answer"));
        for (String event : List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE)) {
            List<TaskListener> builtIn = task.getBuiltinTaskListeners().getOrDefault(event, List.of());
            List<TaskListener> heard = task.getAllTaskListenersForEvent(event);
            if (heard != null) {
                heard.removeAll(List.copyOf(builtIn));
            }
        }
    }

    Task of(String unit) {
        String instance = runtime.startProcessInstanceByKey(
                        PROCESS, "guarded/" + unit, Map.<String, Object>of("unit", unit, "secret", "of " + unit))
                .getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    void undeploy() {
        repository
                .createDeploymentQuery()
                .deploymentName(PROCESS)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }
}
