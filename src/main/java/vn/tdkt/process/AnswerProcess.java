package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.assignment.AssignedAnswer;
import vn.tdkt.assignment.AssignedWork;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Replies;
import vn.tdkt.report.ReplyAnswer;

/** The forms of model {@code answer}: somebody is asked and answers, or was given work by a letter and does it. */
@Component
class AnswerProcess implements Steps.ModelSteps {

    private final Replies replies;
    private final AssignedWork assigned;

    AnswerProcess(Replies replies, AssignedWork assigned) {
        this.assigned = assigned;
        this.replies = replies;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>("give-opinion", ReplyAnswer.class, (id, who) -> replies.sheet(id), this::answer),
                new Step<>("do-assigned", AssignedAnswer.class, (id, who) -> assigned.sheet(id), this::work));
    }

    private Map<String, Object> work(long id, AssignedAnswer answer, Person person) {
        assigned.answer(id, answer, person);
        return Map.of();
    }

    private Map<String, Object> answer(long id, ReplyAnswer answer, Person person) {
        replies.answer(id, answer, person);
        return Map.of();
    }
}
