package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision that re-forms clusters in the course of a year does to what is owed.
 *
 * @param moves open obligations that go with their unit to another cluster
 * @param begins what a cluster owes that had no part in the year before
 * @param ends open obligations of clusters that are no more
 */
public record Reform(List<Move> moves, List<Begin> begins, List<End> ends) {

    /**
     * An open obligation and its unit.
     *
     * @param from code of the cluster that received it
     * @param to code of the cluster that the unit sits in now
     * @param decision the decision that moved the unit
     */
    public record Move(
            int year,
            long id,
            String kind,
            State state,
            LocalDate due,
            String unit,
            String unitName,
            String from,
            String fromName,
            String to,
            String toName,
            String decision,
            @Nullable Long parent) {}

    /** Something a cluster owes from now on. */
    public record Begin(int year, Kind kind, String cluster, LocalDate due) {}

    /**
     * What a cluster owed that is no more.
     *
     * @param left how many reports remain below: then it stays with the former head, otherwise it is withdrawn
     */
    public record End(
            int year, long id, String kind, State state, LocalDate due, String cluster, String clusterName, int left) {

        public boolean withdrawn() {
            return left == 0;
        }
    }
}
