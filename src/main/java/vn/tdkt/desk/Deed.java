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
    ASK_EXTENSION(Set.of(State.PLANNED, State.ASKED, State.SUBMITTED, State.RETURNED)),
    TAKE_BACK_EXTENSION(Set.of(State.PLANNED, State.ASKED, State.SUBMITTED, State.RETURNED)),
    EXCUSE(Set.of(State.PLANNED, State.ASKED, State.RETURNED)),
    WITHDRAW(Set.of(State.PLANNED, State.ASKED, State.RETURNED)),
    RECORD_OUTSIDE(Set.of(State.PLANNED, State.ASKED, State.SUBMITTED, State.RETURNED, State.MISSED)),
    RECORD_OPINION(Set.of(State.ASKED, State.MISSED)),
    REVISE(Set.of(State.CARRIED)),
    OBJECT(Set.of(State.ACCEPTED)),
    CORRECT(Set.of(State.ACCEPTED)),
    ASK_CORRECTION(Set.of(State.ACCEPTED)),
    DROP_CORRECTION(Set.of(State.ASKED, State.RETURNED)),
    REVOKE_DOCUMENT(Set.of(State.values())),
    REPLACE_DOCUMENT(Set.of(State.values()));

    private final Set<State> states;

    Deed(Set<State> states) {
        this.states = states;
    }

    /** An open correction is recalled and extended like a report; what ends an obligation ends no correction. */
    boolean fits(Obligation obligation) {
        return switch (this) {
            case RECALL, EXTEND, ASK_EXTENSION, TAKE_BACK_EXTENSION, CORRECT, ASK_CORRECTION ->
                states.contains(obligation.step());
            case DROP_CORRECTION -> obligation.correcting() != null && states.contains(obligation.correcting());
            case ASK,
                    EXCUSE,
                    WITHDRAW,
                    RECORD_OUTSIDE,
                    RECORD_OPINION,
                    REVISE,
                    OBJECT,
                    REVOKE_DOCUMENT,
                    REPLACE_DOCUMENT -> states.contains(obligation.state());
        };
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
            case RECALL, REVISE, OBJECT, CORRECT -> debtor;
            case EXTEND -> standing || head;
            case ASK_EXTENSION, TAKE_BACK_EXTENSION -> debtor && member;
            case RECORD_OUTSIDE -> member && (standing || head);
            case ASK_CORRECTION -> member && !debtor && (standing || head);
            case DROP_CORRECTION -> debtor || member && (standing || head);
            case RECORD_OPINION -> obligation.debtor().kind() == PartyKind.GIVER && (standing || head);
            case ASK, EXCUSE, WITHDRAW -> member && standing;
            case REVOKE_DOCUMENT, REPLACE_DOCUMENT -> leadsIssuer(groups, obligation);
        };
    }

    /** For whatever a body of the province issues Sở Nội vụ's leaders answer. */
    private static boolean leadsIssuer(Collection<String> groups, Obligation obligation) {
        return switch (obligation.debtor().kind()) {
            case UNIT, CLUSTER -> groups.contains(obligation.debtor().leaders(obligation.year()));
            case OFFICE, PROVINCE -> groups.contains(Groups.STANDING_LEADERS);
            case GIVER -> false;
        };
    }

    private static boolean in(Collection<String> groups, Party party, int year) {
        return Stream.of(party.officers(year), party.leaders(year)).anyMatch(groups::contains);
    }
}
