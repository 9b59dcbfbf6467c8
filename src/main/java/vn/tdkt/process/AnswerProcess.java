package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.assignment.AssignedAnswer;
import vn.tdkt.assignment.AssignedWork;
import vn.tdkt.extension.ExtensionAnswer;
import vn.tdkt.extension.ExtensionSheets;
import vn.tdkt.extension.Extensions;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Replies;
import vn.tdkt.report.ReplyAnswer;

/** The forms of model {@code answer}: somebody is asked and answers, or was given work by a letter and does it. */
@Component
class AnswerProcess implements Steps.ModelSteps {

    private final Replies replies;
    private final AssignedWork assigned;
    private final Extensions extensions;
    private final ExtensionSheets wishes;

    AnswerProcess(Replies replies, AssignedWork assigned, Extensions extensions, ExtensionSheets wishes) {
        this.assigned = assigned;
        this.replies = replies;
        this.extensions = extensions;
        this.wishes = wishes;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>("give-opinion", ReplyAnswer.class, (id, who) -> replies.sheet(id), this::answer),
                new Step<>("do-assigned", AssignedAnswer.class, (id, who) -> assigned.sheet(id), this::work),
                new Step<>("decide-extension", ExtensionAnswer.class, (id, who) -> wishes.of(id), this::decide));
    }

    private Map<String, Object> work(long id, AssignedAnswer answer, Person person) {
        assigned.answer(id, answer, person);
        return Map.of();
    }

    private Map<String, Object> decide(long id, ExtensionAnswer answer, Person person) {
        extensions.decide(id, answer, person.account());
        return Map.of();
    }

    private Map<String, Object> answer(long id, ReplyAnswer answer, Person person) {
        replies.answer(id, answer, person);
        return Map.of();
    }
}
