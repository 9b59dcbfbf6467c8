package vn.tdkt.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.State;
import vn.tdkt.report.TargetRegisters.Registered;

/** Every member that was asked to register, with its targets once the head has taken them. */
@Component
class RegisteredMembers {

    private final Obligations obligations;
    private final MemberTargets targets;

    RegisteredMembers(Obligations obligations, MemberTargets targets) {
        this.obligations = obligations;
        this.targets = targets;
    }

    List<Registered> of(Obligation register) {
        Map<String, State> states = obligations.below(register.id()).stream()
                .filter(one -> one.state() != State.WITHDRAWN && one.state() != State.EXCUSED)
                .collect(Collectors.toMap(one -> one.debtor().code(), Obligation::state));
        return targets.ofUnits(register.year(), List.copyOf(states.keySet())).stream()
                .map(unit -> registered(unit, states.getOrDefault(unit.code(), State.MISSED)))
                .toList();
    }

    private static Registered registered(MemberTargets.OfUnit unit, State state) {
        return new Registered(unit.name(), state, state == State.ACCEPTED ? unit.targets() : List.of());
    }
}
