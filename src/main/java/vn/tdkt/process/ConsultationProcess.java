package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.CollectingAnswer;
import vn.tdkt.report.Consultations;

/** The forms of model {@code consultation} that no other model has: a draft before the members. */
@Component
class ConsultationProcess implements Steps.ModelSteps {

    private final Consultations consultations;

    ConsultationProcess(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(new Step<>(
                "follow-comments", CollectingAnswer.class, (id, who) -> consultations.sheet(id), this::close));
    }

    private Map<String, Object> close(long id, CollectingAnswer answer, Person person) {
        consultations.closeEarly(id, answer, person);
        return Map.of();
    }
}
