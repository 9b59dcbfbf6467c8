package vn.tdkt.desk;

import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;

/** Who keeps the year: Sở Nội vụ and administrators. */
@Component
class YearKeeper {

    private final CurrentPerson current;

    YearKeeper(CurrentPerson current) {
        this.current = current;
    }

    /** The account of the keeper who asks; refuses anybody else. */
    String require() {
        current.mustBeIn(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS, Groups.ADMINISTRATORS);
        return current.person().account();
    }
}
