package vn.tdkt.obligation;

import java.util.Collection;
import java.util.List;
import vn.tdkt.organisation.Groups;

/**
 * As whom somebody reads obligations.
 *
 * @param everything Sở Nội vụ, which receives everything in the end
 * @param province whether the person leads UBND tỉnh
 * @param accounts the person's own account
 * @param units codes of the units the person works for
 * @param headships year and code of the clusters the person's unit heads
 * @param charges year and code of the clusters the person is in charge of for the Council
 */
public record Reader(
        boolean everything,
        boolean province,
        List<String> accounts,
        List<String> units,
        List<String> headships,
        List<String> charges) {

    public static Reader in(Collection<String> groups) {
        return new Reader(
                groups.contains(Groups.STANDING_OFFICERS) || groups.contains(Groups.STANDING_LEADERS),
                groups.contains(Groups.PROVINCE_LEADERS),
                Groups.aloneIn(groups),
                Groups.unitsIn(groups),
                Groups.headshipsIn(groups),
                Groups.chargesIn(groups));
    }

    /** As whom somebody sees what is owed: as {@link #in}, administrators everything. */
    public static Reader seeing(Collection<String> groups) {
        Reader reader = in(groups);
        return groups.contains(Groups.ADMINISTRATORS) ? reader.ofEverything() : reader;
    }

    /** Somebody who keeps the system and so sees what is owed, whoever owes it. */
    public Reader ofEverything() {
        return new Reader(true, province, accounts, units, headships, charges);
    }
}
