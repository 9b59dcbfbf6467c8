package vn.tdkt.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.HeldNominations;

/** Nominations of the conferences recorded here, and what is known against the units since. */
@Component
class ConferenceNominations implements NominationSource, DoubtSource {

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

    @Override
    public Map<String, List<String>> of(int year, Collection<String> units) {
        return held.doubts(year, units);
    }
}
