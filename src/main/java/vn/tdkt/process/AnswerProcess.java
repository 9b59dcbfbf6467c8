package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Replies;
import vn.tdkt.report.ReplyAnswer;

/** The form of model {@code answer}: somebody is asked and answers. */
@Component
class AnswerProcess implements Steps.ModelSteps {

    private final Replies replies;

    AnswerProcess(Replies replies) {
        this.replies = replies;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>("give-opinion", ReplyAnswer.class, (id, who) -> replies.sheet(id), this::answer));
    }

    private Map<String, Object> answer(long id, ReplyAnswer answer, Person person) {
        replies.answer(id, answer, person);
        return Map.of();
    }
}
