package vn.tdkt.award;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.HeldNominations;

/** Nominations of the conferences recorded here. */
@Component
class ConferenceNominations implements NominationSource {

    private final HeldNominations held;

    ConferenceNominations(HeldNominations held) {
        this.held = held;
    }

    @Override
    public List<Nomination> of(int year) {
        return held.ofYear(year).stream()
                .map(one -> new Nomination(
                        one.cluster(), one.unit(), one.award(), one.votes(), one.baseCount(), one.place()))
                .toList();
    }
}
