package vn.tdkt.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.Party;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;

/** Who reports a difficulty with an obligation, for whom, and who answers it. */
@Component
class DifficultyDeeds {

    private final Obligations obligations;
    private final ReadRights rights;
    private final CurrentPerson current;

    DifficultyDeeds(Obligations obligations, ReadRights rights, CurrentPerson current) {
        this.obligations = obligations;
        this.rights = rights;
        this.current = current;
    }

    /** The party the person asks for; refuses who neither owes nor receives it. */
    Party requireAsker(long obligation) {
        rights.requireHistory(obligation);
        return asker(obligations.get(obligation), current.groups()).orElseThrow(NotAllowed::new);
    }

    boolean mayReport(long obligation) {
        return asker(obligations.get(obligation), current.groups()).isPresent();
    }

    String requireAnswerer() {
        current.mustBeIn(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
        return current.person().account();
    }

    boolean mayAnswer() {
        return current.in(Groups.STANDING_OFFICERS) || current.in(Groups.STANDING_LEADERS);
    }

    /** Sở Nội vụ does not ask itself, and the chair asks nobody here. */
    private static Optional<Party> asker(Obligation obligation, Collection<String> groups) {
        return Stream.of(obligation.debtor(), obligation.receiver())
                .filter(party -> party.kind() == PartyKind.UNIT || party.kind() == PartyKind.CLUSTER)
                .filter(party -> List.of(party.officers(obligation.year()), party.leaders(obligation.year())).stream()
                        .anyMatch(groups::contains))
                .findFirst();
    }
}
