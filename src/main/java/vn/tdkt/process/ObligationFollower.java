package vn.tdkt.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.ObligationEvents.Asked;
import vn.tdkt.obligation.ObligationEvents.Closed;
import vn.tdkt.obligation.ObligationEvents.DueMoved;
import vn.tdkt.obligation.ObligationEvents.Recalled;
import vn.tdkt.obligation.ObligationEvents.ReceiptNoLongerNeeded;

/** Lets the instance of an obligation follow it, in the same transaction: start, recall, re-date, end. */
@Component
class ObligationFollower {

    private static final String REPORT_RECALLED = "reportRecalled";
    private static final String REPORT_CLOSED = "reportClosed";
    private static final String COLLECTION_CLOSED = "collectionClosed";

    private final RuntimeService instances;
    private final Kinds kinds;
    private final Tasks tasks;
    private final AsSystem system;

    ObligationFollower(@Lazy RuntimeService instances, Kinds kinds, Tasks tasks, AsSystem system) {
        this.instances = instances;
        this.kinds = kinds;
        this.tasks = tasks;
        this.system = system;
    }

    @EventListener
    void on(Asked event) {
        String model = kinds.named(event.kind()).model();
        system.run(() -> instances.startProcessInstanceByKey(model, BusinessKey.ofObligation(event.obligation())));
    }

    @EventListener
    void on(Recalled event) {
        system.run(() -> correlate(REPORT_RECALLED, event.obligation()));
    }

    /** A collection ends with the report it called; a report that nobody collects ends by itself. */
    @EventListener
    void on(Closed event) {
        system.run(() -> {
            if (!correlate(COLLECTION_CLOSED, event.obligation())) {
                correlate(REPORT_CLOSED, event.obligation());
            }
        });
    }

    @EventListener
    void on(DueMoved event) {
        system.run(() -> tasks.moveDue(event.obligation(), DueMoment.of(event.due())));
    }

    @EventListener
    void on(ReceiptNoLongerNeeded event) {
        system.run(() -> tasks.takeWithoutReceipt(event.obligation()));
    }

    private boolean correlate(String message, long obligation) {
        return !instances
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                .correlateAllWithResult()
                .isEmpty();
    }
}
