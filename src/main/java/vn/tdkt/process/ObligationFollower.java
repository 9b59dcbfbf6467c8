package vn.tdkt.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.ObligationEvents.Asked;
import vn.tdkt.obligation.ObligationEvents.Closed;
import vn.tdkt.obligation.ObligationEvents.CorrectionBegun;
import vn.tdkt.obligation.ObligationEvents.DueMoved;
import vn.tdkt.obligation.ObligationEvents.Recalled;
import vn.tdkt.obligation.ObligationEvents.ReceiptNoLongerNeeded;
import vn.tdkt.obligation.ObligationEvents.ReceiverChanged;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.report.ChasingLetters;

/** Lets the instance of an obligation follow it, in the same transaction: start, recall, re-date, end. */
@Component
class ObligationFollower {

    private static final String REPORT_RECALLED = "reportRecalled";
    /** From the outermost model inwards: what it called ends with it. */
    private static final List<String> CLOSED =
            List.of("conferenceClosed", "collectionClosed", "consultationClosed", "answerClosed", "reportClosed");

    private final RuntimeService instances;
    private final Obligations obligations;
    private final Kinds kinds;
    private final Tasks tasks;
    private final AsSystem system;

    ObligationFollower(
            @Lazy RuntimeService instances, Obligations obligations, Kinds kinds, Tasks tasks, AsSystem system) {
        this.instances = instances;
        this.obligations = obligations;
        this.kinds = kinds;
        this.tasks = tasks;
        this.system = system;
    }

    @EventListener
    void on(Asked event) {
        String model = kinds.named(event.kind()).model();
        system.run(() -> instances.startProcessInstanceByKey(model, BusinessKey.ofObligation(event.obligation())));
    }

    /** Whatever collected it before: it is prepared, approved and received once more. */
    @EventListener
    void on(CorrectionBegun event) {
        system.run(() -> instances.startProcessInstanceByKey(
                UnitReportProcess.KEY, BusinessKey.ofObligation(event.obligation())));
    }

    @EventListener
    void on(Recalled event) {
        system.run(() -> correlate(REPORT_RECALLED, event.obligation()));
    }

    /** A collection ends with what it called; a report that nobody collects ends by itself. */
    @EventListener
    void on(Closed event) {
        system.run(() -> {
            for (String message : CLOSED) {
                if (correlate(message, event.obligation())) {
                    return;
                }
            }
            endLetter(event.obligation());
        });
    }

    /** A chasing letter that nobody needs any more: its model waits for no message, somebody may be drafting it. */
    private void endLetter(long obligation) {
        if (obligations.get(obligation).kind().equals(ChasingLetters.KIND)) {
            instances
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                    .list()
                    .forEach(instance -> instances.deleteProcessInstance(
                            instance.getId(), "Không còn đơn vị nào chưa gửi", false, true));
        }
    }

    @EventListener
    void on(DueMoved event) {
        system.run(() -> tasks.moveDue(event.obligation(), DueMoment.of(event.due())));
    }

    @EventListener
    void on(ReceiptNoLongerNeeded event) {
        system.run(() -> tasks.takeWithoutReceipt(event.obligation()));
    }

    @EventListener
    void on(ReceiverChanged event) {
        Obligation obligation = obligations.get(event.obligation());
        String receivers = obligation.receiver().officers(obligation.year());
        system.run(() -> tasks.moveReceipt(event.obligation(), receivers));
    }

    private boolean correlate(String message, long obligation) {
        return !instances
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(BusinessKey.ofObligation(obligation))
                .correlateAllWithResult()
                .isEmpty();
    }
}
