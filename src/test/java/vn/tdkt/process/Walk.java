package vn.tdkt.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.camunda.bpm.engine.test.mock.Mocks;

/** One way through a model, told in the words a person reads on it. The features are played by the test. */
final class Walk {

    private final ProcessEngine engine = BareEngine.get();
    private final ProcessInstance process;
    private final String root;

    private Walk(ProcessInstance process) {
        this.process = process;
        this.root = process.getId();
    }

    static Walk through(String model) {
        return through(model, Map.of());
    }

    static Walk through(String model, Map<String, Object> variables) {
        String key = model + "/" + UUID.randomUUID();
        return new Walk(BareEngine.get().getRuntimeService().startProcessInstanceByKey(model, key, variables));
    }

    /** Starts a model that begins at a time of day. */
    static Walk atItsHour(String model) {
        ProcessEngine engine = BareEngine.get();
        Job hour = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(model)
                .timers()
                .singleResult();
        engine.getManagementService().executeJob(hour.getId());
        return new Walk(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(model)
                .singleResult());
    }

    /** What a service task's bean does in this walk. */
    static void play(String bean, Consumer<DelegateExecution> part) {
        JavaDelegate delegate = part::accept;
        Mocks.register(bean, delegate);
    }

    /** Completes the one open task, which must bear this label, with what the feature decided on the answer. */
    Walk answer(String label, Map<String, Object> decisions) {
        Task task = openTasks().stream()
                .filter(open -> open.getName().equals(label))
                .findAny()
                .orElseThrow(() -> new AssertionError("No open task " + label + " among " + open()));
        engine.getTaskService().complete(task.getId(), decisions);
        return this;
    }

    Walk answer(String label) {
        return answer(label, Map.of());
    }

    /** Does what waits for the job executor and what is due by now, until nothing is. */
    Walk work() {
        List<Job> waiting = jobs();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            waiting = jobs();
        }
        return this;
    }

    Walk message(String name) {
        instances()
                .forEach(instance -> engine.getRuntimeService()
                        .createMessageCorrelation(name)
                        .processInstanceId(instance)
                        .correlateAll());
        return this;
    }

    /** Labels of the open tasks. */
    List<String> open() {
        return openTasks().stream().map(Task::getName).toList();
    }

    /** Labels of the end events reached, those of called models first. */
    List<String> ends() {
        return instances().stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityType("noneEndEvent")
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityName)
                .toList();
    }

    /** What the engine says of the instance itself. */
    ProcessInstanceAssert process() {
        AbstractAssertions.init(engine);
        return BpmnAwareTests.assertThat(process);
    }

    private List<Task> openTasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(instances().toArray(String[]::new))
                .list();
    }

    private List<Job> jobs() {
        List<String> mine = instances();
        return engine.getManagementService().createJobQuery().list().stream()
                .filter(job -> mine.contains(job.getProcessInstanceId()))
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(new Date()))
                .toList();
    }

    private List<String> instances() {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .filter(instance -> root.equals(instance.getRootProcessInstanceId()))
                .map(HistoricProcessInstance::getId)
                .toList();
    }
}
