package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tdkt.process.EngineRoom;
import vn.tdkt.process.Labels;
import vn.tdkt.process.Model;

/** The rules every model of {@code processes/} keeps: readable for the office, safe for the engine. */
class ProcessModelTests {

    private static final int READABLE = 20;
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");
    private static final Pattern RETRIES = Pattern.compile("R[3-9]/PT[0-9]+M");
    private static final Pattern DECISION = Pattern.compile("\\$\\{!?([a-z][A-Za-z]*)}");
    private static final Pattern NAME = Pattern.compile("[a-z]+[A-Za-z]*");

    static Stream<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesItsFileAfterTheProcess(Model model) {
        assertThat(model.process().getId()).isEqualTo(model.name());
        assertThat(model.process().isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    void fitsOnOneScreen(Model model) {
        assertThat(model.all(FlowNode.class)).hasSizeLessThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsItsHistoryForDays(Model model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("models")
    void tellsByItsIdWhatAnElementIs(Model model) {
        for (FlowNode node : model.all(FlowNode.class)) {
            assertThat(node.getId()).startsWith(Labels.prefixOf(node) + "_");
            assertThat(node.getId().substring(node.getId().indexOf('_') + 1)).matches(NAME);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void speaksVietnamese(Model model) {
        for (FlowElement element : model.all(FlowElement.class)) {
            assertThat(Labels.foreignWords(element.getName()))
                    .as(element.getId())
                    .isEmpty();
        }
        assertThat(Labels.foreignWords(model.process().getName())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void labelsWhatTheOfficeReads(Model model) {
        for (FlowNode node : model.all(FlowNode.class)) {
            if (!(node instanceof ExclusiveGateway join) || join.getOutgoing().size() > 1) {
                assertThat(node.getName()).as(node.getId()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksAQuestionWhereWaysPart(Model model) {
        for (ExclusiveGateway gateway : model.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                assertThat(gateway.getOutgoing())
                        .allSatisfy(answer -> assertThat(answer.getName()).isNotBlank())
                        .filteredOn(answer -> !answer.equals(gateway.getDefault()))
                        .allSatisfy(answer ->
                                assertThat(answer.getConditionExpression()).isNotNull());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void decidesByDeclaredVariablesAlone(Model model) {
        for (ConditionExpression condition : model.all(ConditionExpression.class)) {
            assertThat(condition.getTextContent().strip()).matches(DECISION);
        }
        assertThat(model.variablesUsed()).isSubsetOf(EngineRoom.declaredVariables());
    }

    @ParameterizedTest
    @MethodSource("models")
    void endsNamedByItsResult(Model model) {
        assertThat(model.all(EndEvent.class))
                .allSatisfy(end -> assertThat(end.getName()).isNotBlank());
        assertThat(model.all(EndEvent.class)).extracting(FlowElement::getName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsBeansOfTheEngineRoomAndNothingElse(Model model) {
        Set<String> beans = EngineRoom.publicBeans();
        for (ServiceTask task : model.all(ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isIn(beans);
            assertThat(Stream.of(task.getCamundaClass(), task.getCamundaExpression(), task.getCamundaType()))
                    .allMatch(Objects::isNull);
        }
        assertThat(model.all(BusinessRuleTask.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hidesNoLogicInScriptsOrListeners(Model model) {
        assertThat(model.all(ScriptTask.class)).isEmpty();
        assertThat(model.all(CamundaScript.class)).isEmpty();
        assertThat(model.all(CamundaExecutionListener.class)).isEmpty();
        assertThat(model.all(CamundaTaskListener.class)).isEmpty();
        assertThat(model.all(MultiInstanceLoopCharacteristics.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEveryTaskAFormAGroupAndADueDate(Model model) {
        for (UserTask task : model.all(UserTask.class)) {
            assertThat(Model.forms(task)).as(task.getId()).isNotEmpty().isSubsetOf(EngineRoom.formFiles());
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).matches(BEAN);
            assertThat(task.getCamundaDueDate()).as(task.getId()).matches(BEAN);
            assertThat(task.getCamundaAssignee()).as(task.getId()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void triesAgainWhatRunsInTheBackground(Model model) {
        for (Activity activity : model.all(Activity.class)) {
            assertThat(Model.retryCycles(activity))
                    .as(activity.getId())
                    .hasSize(activity.isCamundaAsyncBefore() ? 1 : 0)
                    .allMatch(cycle -> RETRIES.matcher(cycle).matches());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void isDrawnCompletely(Model model) {
        Set<BaseElement> drawn = new HashSet<>();
        model.all(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
        model.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));
        assertThat(drawn).containsAll(model.all(FlowNode.class));
        assertThat(drawn).containsAll(model.all(SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void waitsOnlyForMessagesThatSomebodySends(Model model) {
        assertThat(model.all(Message.class)).allMatch(message -> EngineRoom.isNamedInCode(message.getName()));
    }

    @Test
    void answersEveryForm() {
        assertThat(EngineRoom.formFiles()).isNotEmpty().allMatch(EngineRoom::isNamedInCode);
    }

    @Test
    void usesEveryForm() {
        Set<String> used = new HashSet<>();
        models().forEach(model -> model.all(UserTask.class).forEach(task -> used.addAll(Model.forms(task))));
        assertThat(used).containsExactlyInAnyOrderElementsOf(EngineRoom.formFiles());
    }
}
