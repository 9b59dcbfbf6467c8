package vn.tdkt.conference;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.State;

/**
 * Where somebody stands who was asked before a conference.
 *
 * @param id of the obligation to answer
 * @param giver code of the party that was asked
 * @param name of who was asked
 * @param office whether it is Ban TĐKT, whose agreement is needed
 * @param account whether the giver has an account and is asked in the system
 * @param agrees null before an answer
 * @param told how an answer came that was recorded for the giver, null when it was given here
 */
public record Opinion(
        long id,
        String giver,
        String name,
        boolean office,
        boolean account,
        State state,
        @Nullable Boolean agrees,
        @Nullable String text,
        @Nullable String told,
        int round) {

    @JsonProperty
    public String stateLabel() {
        return state == State.MISSED ? "Không chờ nữa" : state == State.ASKED ? "Chưa trả lời" : state.label();
    }

    /** Whether the head's officer may record what the giver said elsewhere. */
    @JsonProperty
    public boolean recordable() {
        return !office && (state == State.ASKED || state == State.MISSED);
    }
}
