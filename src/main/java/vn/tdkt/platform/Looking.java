package vn.tdkt.platform;

import java.util.Collection;
import java.util.List;
import vn.tdkt.organisation.Groups;

/** Whose role is to look: members of the Council, leaders of UBND tỉnh and of Sở Nội vụ follow the year by the board alone. */
public final class Looking {

    /** They have Cockpit for the board and nothing of the engine in it. */
    static final List<String> BOARD_ONLY = List.of(Groups.PROVINCE_LEADERS, Groups.COUNCIL_MEMBERS);

    private static final List<String> WORKING = List.of(Groups.STANDING_OFFICERS, Groups.ADMINISTRATORS);

    private Looking() {}

    /** Whether Cockpit is to show the person the board and none of its technical menus. */
    public static boolean only(Collection<String> groups) {
        boolean looks =
                groups.contains(Groups.STANDING_LEADERS) || BOARD_ONLY.stream().anyMatch(groups::contains);
        return looks && WORKING.stream().noneMatch(groups::contains);
    }

    /** Whether Cockpit may show the person what is in the engine. */
    static boolean followsTheEngine(Collection<String> groups) {
        return groups.contains(Groups.STANDING_OFFICERS) || groups.contains(Groups.STANDING_LEADERS);
    }
}
