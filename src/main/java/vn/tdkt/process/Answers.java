package vn.tdkt.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/**
 * The one way a person's answer takes: read it, hand it to the feature that owns the data, keep only the decisions. The
 * obligation comes from the business key, never from what was posted. Here is known, too, in whose stead a person acts: by
 * the groups that the task is offered to. What the system completes itself passes.
 */
@Component
class Answers implements TaskListener {

    static final String VARIABLE = "answer";

    private final Steps steps;
    private final People people;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    Answers(Steps steps, People people, ObjectMapper json, ApplicationEventPublisher events) {
        this.steps = steps;
        this.people = people;
        this.json = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication authentication =
                task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return;
        }
        refuseUnlessAssignedTo(authentication.getUserId(), task.getAssignee());
        Person person = people.atWork(authentication.getUserId(), offeredTo(task))
                .orElseThrow(() -> new Refusal("Tài khoản không còn hiệu lực; hãy liên hệ quản trị hệ thống."));
        String formKey = formKey(task);
        long obligation = BusinessKey.obligation(task.getExecution());
        task.getExecution().setVariables(accept(steps.ofFormKey(formKey), obligation, task, person));
        task.getExecution().removeVariable(VARIABLE);
        events.publishEvent(new AnswerAccepted(task.getId(), person.account()));
    }

    private void refuseUnlessAssignedTo(String account, @Nullable String assignee) {
        if (assignee == null) {
            throw new Refusal("Việc này chưa có người nhận; hãy bấm “Nhận việc” rồi hoàn thành.");
        }
        if (!assignee.equals(account)) {
            String who = people.byAccount(assignee).map(Person::fullName).orElse("người khác");
            throw new Refusal("Việc này đang do người khác xử lý (" + who
                    + "); nội dung bạn vừa nhập chưa được gửi. Hãy tải lại danh sách để xem tình hình mới.");
        }
    }

    private static List<String> offeredTo(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private <A> Map<String, Object> accept(Step<A> step, long obligation, DelegateTask task, Person person) {
        return step.accepts().accept(obligation, read(task, step.answer()), person);
    }

    private <A> A read(DelegateTask task, Class<A> as) {
        Object posted = task.getVariable(VARIABLE);
        if (posted == null) {
            throw new Refusal("Biểu mẫu gửi lên không có nội dung; hãy tải lại trang, nội dung đã lưu nháp vẫn còn.");
        }
        try {
            return posted instanceof SpinJsonNode node
                    ? json.treeToValue((JsonNode) node.unwrap(), as)
                    : json.readValue(posted.toString(), as);
        } catch (JsonProcessingException malformed) {
            throw new Refusal("Nội dung gửi lên không đúng mẫu (" + where(malformed)
                    + "); hãy tải lại trang rồi gửi lại, nội dung đã lưu nháp vẫn còn.");
        }
    }

    private static String where(JsonProcessingException malformed) {
        return malformed instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? "mục " + mapping.getPath().get(mapping.getPath().size() - 1).getFieldName()
                : "không đọc được";
    }

    private static String formKey(DelegateTask task) {
        return (String) ((TaskEntity) task).getTaskDefinition().getFormKey().getValue(task);
    }
}
