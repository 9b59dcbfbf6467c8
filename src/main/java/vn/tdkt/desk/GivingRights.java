package vn.tdkt.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;

/** Who may give out work by letter, see {@link Giver}. */
@Component
class GivingRights {

    private final CurrentPerson current;

    GivingRights(CurrentPerson current) {
        this.current = current;
    }

    /** Refuses with {@link NotAllowed} who has nobody to give work to. */
    Giver giver() {
        current.person();
        List<String> groups = current.groups();
        if (!ChaseRights.chases(groups)) {
            throw new NotAllowed();
        }
        return of(groups);
    }

    /** As {@link #giver()}, of whoever asks: one with nobody to give work to gave nothing. */
    Giver asking() {
        return of(current.groups());
    }

    private static Giver of(List<String> groups) {
        return new Giver(ChaseRights.isOffice(groups), Groups.headshipsIn(groups));
    }
}
