package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.extension.ExtensionAnswer;
import vn.tdkt.extension.ExtensionSheets;
import vn.tdkt.extension.Extensions;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Replies;
import vn.tdkt.report.ReplyAnswer;

/** The forms of model {@code answer}: somebody is asked and answers. */
@Component
class AnswerProcess implements Steps.ModelSteps {

    private final Replies replies;
    private final Extensions extensions;
    private final ExtensionSheets wishes;

    AnswerProcess(Replies replies, Extensions extensions, ExtensionSheets wishes) {
        this.replies = replies;
        this.extensions = extensions;
        this.wishes = wishes;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>("give-opinion", ReplyAnswer.class, (id, who) -> replies.sheet(id), this::answer),
                new Step<>("decide-extension", ExtensionAnswer.class, (id, who) -> wishes.of(id), this::decide));
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
