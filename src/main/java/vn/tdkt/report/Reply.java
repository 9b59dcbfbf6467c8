package vn.tdkt.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.State;

/**
 * Where somebody stands who was asked for an opinion.
 *
 * @param name of the unit, office or person that was asked
 * @param agrees null before an answer and after silence
 */
public record Reply(
        long obligation,
        String name,
        State state,
        @Nullable Boolean agrees,
        @Nullable String text) {

    @JsonProperty
    public String stateLabel() {
        return state.label();
    }
}
