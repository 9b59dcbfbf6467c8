package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.IssuerKind;
import vn.tdkt.document.Receivers;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** Whom a document of an obligation reaches: those it informs, else its receiver, and members what was issued for them. */
@Component
class ReceivingBodies {

    private final Organisation organisation;
    private final Kinds kinds;
    private final Clock clock;

    ReceivingBodies(Organisation organisation, Kinds kinds, Clock clock) {
        this.organisation = organisation;
        this.kinds = kinds;
        this.clock = clock;
    }

    List<Receivers> of(Obligation obligation, DocumentType type, @Nullable String account) {
        PartyKind informed = kinds.named(obligation.kind()).informs();
        if (informed == PartyKind.CLUSTER) {
            return List.of(clusters(obligation.year()));
        }
        List<Receivers> all = new ArrayList<>();
        if (!type.ownWay() && !obligation.receiver().equals(obligation.debtor()) && !isToItself(obligation)) {
            all.add(one(obligation.receiver(), account == null || informed != null ? "" : account));
        }
        if (type.forMembers() && obligation.debtor().kind() == PartyKind.CLUSTER) {
            all.add(members(obligation));
        }
        return all;
    }

    /** Each acts through the unit that heads it. */
    private Receivers clusters(int year) {
        Map<String, String> heads = organisation.heads(year, today());
        Map<String, Unit> units = organisation.units(heads.values());
        return Receivers.of(
                IssuerKind.CLUSTER,
                heads.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                head -> Objects.requireNonNull(units.get(head.getValue()))
                                        .name())));
    }

    private Receivers members(Obligation obligation) {
        String cluster = obligation.debtor().code();
        String head = organisation.headOf(cluster, obligation.year(), today()).orElse("");
        return Receivers.of(
                IssuerKind.UNIT,
                organisation.membersOf(cluster, today()).stream()
                        .filter(unit -> !unit.code().equals(head))
                        .collect(Collectors.toMap(Unit::code, unit -> "")));
    }

    private static Receivers one(Party receiver, String handler) {
        return Receivers.of(IssuerKind.valueOf(receiver.kind().name()), Map.of(receiver.code(), handler));
    }

    boolean isToItself(Obligation obligation) {
        Party receiver = obligation.receiver();
        return obligation.debtor().kind() == PartyKind.UNIT
                && receiver.kind() == PartyKind.CLUSTER
                && organisation
                        .headOf(receiver.code(), obligation.year(), today())
                        .filter(head -> head.equals(obligation.debtor().code()))
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
