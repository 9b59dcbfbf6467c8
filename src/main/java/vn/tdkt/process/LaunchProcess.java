package vn.tdkt.process;

import static vn.tdkt.process.Variable.RECEIPT_DUE;
import static vn.tdkt.process.Variable.RECEIPT_NEEDED;
import static vn.tdkt.process.Variable.SENT_OUTSIDE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.organisation.Person;
import vn.tdkt.report.ClusterPlans;
import vn.tdkt.report.CollectingAnswer;
import vn.tdkt.report.PledgeSigning;
import vn.tdkt.report.Pledges;
import vn.tdkt.report.ReportFlow;
import vn.tdkt.report.TargetRegisters;
import vn.tdkt.report.TargetRegistrations;

/** The forms with which a year begins: plans, targets, pledge. They move by models that others use too. */
@Component
class LaunchProcess implements Steps.ModelSteps {

    private final ClusterPlans plans;
    private final TargetRegistrations registrations;
    private final TargetRegisters registers;
    private final Pledges pledges;
    private final PledgeSigning signing;
    private final ReportFlow flow;

    LaunchProcess(
            ClusterPlans plans,
            TargetRegistrations registrations,
            TargetRegisters registers,
            Pledges pledges,
            PledgeSigning signing,
            ReportFlow flow) {
        this.plans = plans;
        this.registrations = registrations;
        this.registers = registers;
        this.pledges = pledges;
        this.signing = signing;
        this.flow = flow;
    }

    @Override
    public List<Step<?>> steps() {
        return List.of(
                new Step<>(
                        "prepare-plan",
                        ClusterPlans.Answer.class,
                        (id, who) -> plans.sheet(id),
                        (id, answer, who) -> prepared(id, answer.outside(), who, () -> plans.prepare(id, answer, who)),
                        plans::preview),
                new Step<>(
                        "register-targets",
                        TargetRegistrations.Answer.class,
                        (id, who) -> registrations.sheet(id),
                        (id, answer, who) ->
                                prepared(id, answer.outside(), who, () -> registrations.prepare(id, answer, who)),
                        registrations::preview),
                new Step<>(
                        "prepare-target-register",
                        TargetRegisters.Answer.class,
                        (id, who) -> registers.sheet(id),
                        (id, answer, who) ->
                                prepared(id, answer.outside(), who, () -> registers.prepare(id, answer, who)),
                        registers::preview),
                new Step<>(
                        "sign-pledge",
                        Pledges.Answer.class,
                        (id, who) -> pledges.sheet(id),
                        this::sign,
                        (id, answer, who) -> pledges.document(id, who)),
                new Step<>(
                        "follow-pledges",
                        CollectingAnswer.class,
                        (id, who) -> signing.sheet(id),
                        this::close,
                        (id, answer, who) -> pledges.document(id, who)));
    }

    private Map<String, Object> sign(long id, Pledges.Answer answer, Person leader) {
        pledges.sign(id, answer, leader);
        return Map.of();
    }

    private Map<String, Object> close(long id, CollectingAnswer answer, Person officer) {
        signing.close(id, answer, officer);
        return Map.of();
    }

    private Map<String, Object> prepared(long id, @Nullable DoneOutside outside, Person officer, Runnable prepare) {
        if (outside == null) {
            prepare.run();
            return Map.of(SENT_OUTSIDE.name(), false);
        }
        ReportFlow.Sent sent = flow.recordSentOutside(id, outside, officer);
        return Map.of(
                SENT_OUTSIDE.name(), true,
                RECEIPT_NEEDED.name(), sent.receiptNeeded(),
                RECEIPT_DUE.name(), DueMoment.of(sent.receiptDue()));
    }
}
