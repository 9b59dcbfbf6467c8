package vn.tdkt.platform;

import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Application;
import vn.tdkt.organisation.Groups;

/** Says who was faster, to whoever shares a group with that person; strangers hear no name. */
final class Overtaken {

    private static final Pattern TASK = Pattern.compile(".*task/([^/]+)/(claim|submit-form|complete)/?");
    private static final Set<Integer> TOO_LATE = Set.of(403, 404, 409);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private Overtaken() {}

    /** The same refusal with the name, if somebody else took or finished the task that the call is about. */
    static Optional<FailureAnswer> by(String path, FailureAnswer refused) {
        Matcher call = TASK.matcher(path);
        ProcessEngine engine = ProcessEngines.getDefaultProcessEngine(false);
        return !TOO_LATE.contains(refused.status()) || !call.matches() || engine == null
                ? Optional.empty()
                : sentence(engine, call.group(1)).map(said -> FailureAnswer.expected(409, said));
    }

    private static Optional<String> sentence(ProcessEngine engine, String task) {
        IdentityService identity = engine.getIdentityService();
        Authentication asking = identity.getCurrentAuthentication();
        if (asking == null) {
            return Optional.empty();
        }
        identity.clearAuthentication();
        try {
            return Optional.ofNullable(engine.getHistoryService()
                            .createHistoricTaskInstanceQuery()
                            .taskId(task)
                            .singleResult())
                    .filter(done -> isFellow(identity, asking, done.getAssignee()))
                    .map(done -> sentence(nameOf(identity, done.getAssignee()), done));
        } finally {
            identity.setAuthentication(asking);
        }
    }

    private static boolean isFellow(IdentityService identity, Authentication asking, @Nullable String account) {
        if (account == null || account.equals(asking.getUserId())) {
            return false;
        }
        List<String> own = asking.getGroupIds() == null ? List.of() : asking.getGroupIds();
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .filter(group -> !group.equals(Groups.EVERYBODY))
                .collect(Collectors.toSet())
                .stream()
                .anyMatch(own::contains);
    }

    private static String nameOf(IdentityService identity, String account) {
        User person = identity.createUserQuery().userId(account).singleResult();
        return person == null ? account : (person.getFirstName() + " " + person.getLastName()).strip();
    }

    private static String sentence(String name, HistoricTaskInstance task) {
        Date end = task.getEndTime();
        return end == null
                ? "Người khác đã nhận việc này: " + name + ". Hãy tải lại danh sách công việc."
                : "Người khác đã hoàn thành việc này: %s, lúc %s. Nội dung bạn vừa nhập chưa được gửi; hãy tải lại danh sách công việc."
                        .formatted(name, MOMENT.format(end.toInstant().atZone(Application.ZONE)));
    }
}
