package vn.tdkt.process;

import static vn.tdkt.process.Variable.SENT_OUTSIDE;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceOpinions;
import vn.tdkt.conference.ConferencePlanAnswer;
import vn.tdkt.conference.ConferencePlanSheets;
import vn.tdkt.conference.ConferencePlans;
import vn.tdkt.conference.GoOn;
import vn.tdkt.organisation.Person;

/** The forms of model {@code year-end-conference} before the day itself. */
@Component
class ConferenceProcess implements Steps.ModelSteps {

    private final ConferencePlans plans;
    private final ConferencePlanSheets sheets;
    private final ConferenceOpinions opinions;

    ConferenceProcess(ConferencePlans plans, ConferencePlanSheets sheets, ConferenceOpinions opinions) {
        this.plans = plans;
        this.sheets = sheets;
        this.opinions = opinions;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(
                        "plan-conference",
                        ConferencePlanAnswer.class,
                        (id, who) -> sheets.sheet(id),
                        this::plan,
                        sheets::preview),
                new Step<>("follow-opinions", GoOn.class, (id, who) -> opinions.sheet(id), this::goOn));
    }

    private Map<String, Object> plan(long id, ConferencePlanAnswer answer, Person officer) {
        if (answer.outside() != null) {
            plans.recordHeldOutside(id, answer.outside(), officer);
            return Map.of(SENT_OUTSIDE.name(), true);
        }
        plans.plan(id, answer, officer);
        return Map.of(SENT_OUTSIDE.name(), false);
    }

    private Map<String, Object> goOn(long id, GoOn answer, Person officer) {
        opinions.goOn(id, answer, officer);
        return Map.of();
    }
}
