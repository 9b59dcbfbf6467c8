package vn.tdkt.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.State;

/**
 * How one of those who report stands.
 *
 * @param name of the unit or cluster
 * @param correcting where its correction stands, null while none is open
 * @param due by the end of this day
 * @param submittedOn day of the first complete submission
 * @param daysLate 0 when in time or no longer owed
 * @param openBelow how many reports it still waits for itself
 * @param document id of the document that was handed in, null before
 * @param contact officers to call, with telephone
 */
public record Member(
        long obligation,
        String name,
        State state,
        @Nullable State correcting,
        LocalDate due,
        @Nullable LocalDate submittedOn,
        long daysLate,
        int below,
        int openBelow,
        @Nullable Long document,
        @Nullable String contact) {

    /** The document that was handed in, none before. */
    @JsonProperty
    public List<FileLink> files() {
        return document == null ? List.of() : List.of(new FileLink("d" + document, "Văn bản đã gửi", 0));
    }

    public String stateLabel() {
        return state.label();
    }
}
