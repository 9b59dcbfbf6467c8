package vn.tdkt.process;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Versions of models that somebody's work still runs on, though a newer one is deployed. */
@Component
class OldVersions {

    private static final Logger LOG = LoggerFactory.getLogger(OldVersions.class);
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern FORM = Pattern.compile("embedded:/forms/[\\w-]+\\.html");

    private final RepositoryService repository;
    private final BeanFactory beans;
    private final Steps steps;

    OldVersions(RepositoryService repository, BeanFactory beans, Steps steps) {
        this.repository = repository;
        this.beans = beans;
        this.steps = steps;
    }

    /** Says what such a version needs and this program has no more; its work would stop there, with an incident, and wait. */
    void mustStillRun(ProcessDefinition version) {
        List<String> missing = missing(version);
        if (!missing.isEmpty()) {
            LOG.error(
                    "Mô hình {} phiên bản {} còn việc đang chạy nhưng chương trình này không còn {}:"
                            + " hãy quay lại bản chương trình trước rồi báo người phát triển.",
                    version.getKey(),
                    version.getVersion(),
                    String.join(", ", missing));
        }
    }

    List<String> missing(ProcessDefinition version) {
        BpmnModelInstance model = repository.getBpmnModelInstance(version.getId());
        Stream<String> calls = model.getModelElementsByType(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .filter(Objects::nonNull)
                .filter(expression -> !known(expression));
        Stream<String> forms = model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaFormKey)
                .filter(Objects::nonNull)
                .filter(FORM.asMatchPredicate())
                .filter(form -> !served(form));
        return Stream.concat(calls, forms).distinct().sorted().toList();
    }

    private boolean known(String delegateExpression) {
        Matcher bean = BEAN.matcher(delegateExpression);
        return bean.matches() && beans.containsBean(bean.group(1));
    }

    private boolean served(String form) {
        try {
            steps.ofFormKey(form);
            return true;
        } catch (NoSuchElementException gone) {
            return false;
        }
    }
}
