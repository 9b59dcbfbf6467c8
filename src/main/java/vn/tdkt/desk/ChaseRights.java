package vn.tdkt.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;
import vn.tdkt.reminder.Chaser;

/** Who chases: Sở Nội vụ, and whoever heads a cluster. */
@Component
class ChaseRights {

    private final CurrentPerson current;

    ChaseRights(CurrentPerson current) {
        this.current = current;
    }

    static boolean chases(List<String> groups) {
        return isOffice(groups) || !Groups.headshipsIn(groups).isEmpty();
    }

    /** Refuses with {@link NotAllowed} who has nobody to chase. */
    Chaser chaser() {
        current.person();
        if (!chases(current.groups())) {
            throw new NotAllowed();
        }
        return asAnybody();
    }

    /** What the person may chase, for many nothing. */
    Chaser asAnybody() {
        current.person();
        List<String> groups = current.groups();
        return new Chaser(isOffice(groups), Groups.headshipsIn(groups), Groups.unitsIn(groups));
    }

    static boolean isOffice(List<String> groups) {
        return groups.contains(Groups.STANDING_OFFICERS) || groups.contains(Groups.STANDING_LEADERS);
    }
}
