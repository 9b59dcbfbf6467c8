package vn.tdkt.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The engine alone, in memory, with every model and no feature; it notes which flows were walked. */
final class BareEngine {

    private static final Set<String> WALKED = ConcurrentHashMap.newKeySet();
    private static final ProcessEngine ENGINE = start();

    private BareEngine() {}

    static ProcessEngine get() {
        return ENGINE;
    }

    /** The flows of a model that no test has taken so far, as a reader of the diagram would point at them. */
    static List<String> notWalked(String model) {
        return Model.all()
                .filter(drawn -> drawn.name().equals(model))
                .flatMap(drawn -> drawn.all(SequenceFlow.class).stream())
                .filter(flow -> !WALKED.contains(model + "#" + flow.getId()))
                .map(flow -> flow.getSource().getName() + " –" + flow.getName() + "→ "
                        + flow.getTarget().getName())
                .toList();
    }

    private static ProcessEngine start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<BpmnParseListener>(List.of(new Notes())));
        ProcessEngine engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Model.all().forEach(model -> deployment.addString(model.name() + ".bpmn", model.text()));
        deployment.deploy();
        return engine;
    }

    /** Sets at each start what the obligation would, and notes each flow. */
    private static final class Notes extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element process, ProcessDefinitionEntity definition) {
            ExecutionListener facts = instance -> setFacts((DelegateExecution) instance);
            definition.addListener(ExecutionListener.EVENTNAME_START, facts);
        }

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            String walked = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "#" + flow.getId();
            ExecutionListener note = passing -> WALKED.add(walked);
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, note);
        }

        private static void setFacts(DelegateExecution instance) {
            Variable.DUE.set(instance, new Date());
            Variable.RECEIPT_DUE.set(instance, new Date());
            Variable.PREPARE_FORM.set(instance, "draft-document");
            Variable.DEBTOR_OFFICERS.set(instance, "officers");
            Variable.DEBTOR_LEADERS.set(instance, "leaders");
            Variable.RECEIVERS.set(instance, "receivers");
            Variable.SIGNERS.set(instance, "signers");
            Variable.ANSWERERS.set(instance, "answerers");
            if (!instance.hasVariable(Variable.CONSOLIDATES.name())) {
                Variable.CONSOLIDATES.set(instance, true);
            }
            if (!instance.hasVariable(Variable.CONSOLIDATED_BY.name())) {
                Variable.CONSOLIDATED_BY.set(instance, "unit-report");
            }
        }
    }
}
