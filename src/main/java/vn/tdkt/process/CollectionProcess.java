package vn.tdkt.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.ObligationEvents.AllSettled;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.Collecting;
import vn.tdkt.report.CollectingAnswer;

/** Model {@code collection}: asks everybody below, waits until all is settled or closed, then one report of many. */
@Component
class CollectionProcess implements Steps.ModelSteps {

    private static final String ALL_SETTLED = "collectionSettled";

    private final Collecting collecting;
    private final RuntimeService instances;
    private final AsSystem system;

    CollectionProcess(Collecting collecting, @Lazy RuntimeService instances, AsSystem system) {
        this.collecting = collecting;
        this.instances = instances;
        this.system = system;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>("follow-members", CollectingAnswer.class, (id, who) -> collecting.sheet(id), this::close));
    }

    private Map<String, Object> close(long id, CollectingAnswer answer, Person person) {
        collecting.close(id, answer, person);
        return Map.of();
    }

    /** No match is legal: the model asks again when it comes to wait. */
    @EventListener
    void on(AllSettled event) {
        system.run(() -> instances
                .createMessageCorrelation(ALL_SETTLED)
                .processInstanceBusinessKey(BusinessKey.ofObligation(event.obligation()))
                .correlateAll());
    }
}
