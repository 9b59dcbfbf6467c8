package vn.tdkt.desk;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.obligation.State;
import vn.tdkt.organisation.Groups;

/** What a person can do to an obligation beside its own way: who may, and in which states it makes sense. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
enum Deed {
    ASK(Set.of(State.PLANNED)),
    RECALL(Set.of(State.SUBMITTED)),
    EXTEND(Set.of(State.PLANNED, State.ASKED, State.SUBMITTED, State.RETURNED)),
    EXCUSE(Set.of(State.PLANNED, State.ASKED, State.RETURNED)),
    WITHDRAW(Set.of(State.PLANNED, State.ASKED, State.RETURNED)),
    RECORD_OUTSIDE(Set.of(State.PLANNED, State.ASKED, State.SUBMITTED, State.RETURNED, State.MISSED)),
    RECORD_OPINION(Set.of(State.ASKED, State.MISSED)),
    REVISE(Set.of(State.CARRIED)),
    OBJECT(Set.of(State.ACCEPTED));

    private final Set<State> states;

    Deed(Set<State> states) {
        this.states = states;
    }

    boolean fits(State state) {
        return states.contains(state);
    }

    /** A head extends and records for its members and for who gives it an opinion, never for itself; the province's own documents have their tasks. */
    boolean isFor(Collection<String> groups, Obligation obligation) {
        boolean standing = groups.contains(Groups.STANDING_OFFICERS) || groups.contains(Groups.STANDING_LEADERS);
        boolean debtor = in(groups, obligation.debtor(), obligation.year());
        boolean member = obligation.debtor().kind() == PartyKind.UNIT
                || obligation.debtor().kind() == PartyKind.CLUSTER;
        boolean head = obligation.receiver().kind() == PartyKind.CLUSTER
                && in(groups, obligation.receiver(), obligation.year())
                && !debtor;
        return switch (this) {
            case RECALL, REVISE, OBJECT -> debtor;
            case EXTEND -> standing || head;
            case RECORD_OUTSIDE -> member && (standing || head);
            case RECORD_OPINION -> obligation.debtor().kind() == PartyKind.GIVER && (standing || head);
            case ASK, EXCUSE, WITHDRAW -> member && standing;
        };
    }

    private static boolean in(Collection<String> groups, Party party, int year) {
        return Stream.of(party.officers(year), party.leaders(year)).anyMatch(groups::contains);
    }
}
