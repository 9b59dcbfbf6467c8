package vn.tdkt.organisation;

import java.util.List;
import vn.tdkt.sheet.Fault;

/**
 * What importing a workbook would do.
 *
 * @param faults while there is one, nothing can be applied
 * @param warnings what looks forgotten but can stand
 * @param changes rows to be added or changed; none when the workbook says what is stored
 * @param kept stored rows that the workbook does not name; they stay as they are
 * @param token proof of having seen exactly this, given back to apply it
 */
public record Preview(List<Fault> faults, List<Fault> warnings, List<Change> changes, List<Kept> kept, String token) {

    /** A stored row that is not in the workbook. */
    public record Kept(String sheet, String title) {}

    public boolean canBeApplied() {
        return faults.isEmpty() && !changes.isEmpty();
    }
}
