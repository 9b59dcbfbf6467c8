package vn.tdkt.process;

import static vn.tdkt.process.Variable.ANOTHER_SESSION;
import static vn.tdkt.process.Variable.MORE_DECISIONS;
import static vn.tdkt.process.Variable.NOMINATED;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.award.Appraisal;
import vn.tdkt.award.AppraisalAnswer;
import vn.tdkt.award.Council;
import vn.tdkt.award.CouncilAnswer;
import vn.tdkt.award.Decisions;
import vn.tdkt.award.DecisionsAnswer;
import vn.tdkt.award.Opinions;
import vn.tdkt.award.YearClosing;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.CollectingAnswer;

/** The forms of the models {@code consolidation} and {@code award-appraisal}: from nominations to a closed year. */
@Component
class ConsolidationProcess implements Steps.ModelSteps {

    private final Appraisal appraisal;
    private final Opinions opinions;
    private final Council council;
    private final Decisions decisions;
    private final YearClosing closing;

    ConsolidationProcess(
            Appraisal appraisal, Opinions opinions, Council council, Decisions decisions, YearClosing closing) {
        this.appraisal = appraisal;
        this.opinions = opinions;
        this.council = council;
        this.decisions = decisions;
        this.closing = closing;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(
                        "appraise-nominations",
                        AppraisalAnswer.class,
                        (id, who) -> appraisal.sheet(id),
                        this::appraise),
                new Step<>(
                        "follow-body-opinions",
                        CollectingAnswer.class,
                        (id, who) -> opinions.sheet(id),
                        this::stopWaiting),
                new Step<>("council-session", CouncilAnswer.class, (id, who) -> council.sheet(id), this::hold),
                new Step<>("record-decisions", DecisionsAnswer.class, (id, who) -> decisions.sheet(id), this::decide),
                new Step<>("close-year", YearClosing.Answer.class, (id, who) -> closing.sheet(id), this::close));
    }

    private Map<String, Object> appraise(long id, AppraisalAnswer answer, Person officer) {
        return Map.of(NOMINATED.name(), appraisal.accept(id, answer, officer));
    }

    private Map<String, Object> stopWaiting(long id, CollectingAnswer answer, Person officer) {
        opinions.stopWaiting(id, answer.close(), officer);
        return Map.of();
    }

    private Map<String, Object> hold(long id, CouncilAnswer answer, Person officer) {
        return Map.of(ANOTHER_SESSION.name(), council.hold(id, answer, officer));
    }

    private Map<String, Object> decide(long id, DecisionsAnswer answer, Person officer) {
        return Map.of(MORE_DECISIONS.name(), decisions.record(id, answer, officer));
    }

    private Map<String, Object> close(long id, YearClosing.Answer answer, Person officer) {
        closing.close(id, answer, officer);
        return Map.of();
    }
}
