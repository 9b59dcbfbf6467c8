package vn.tdkt.desk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.extension.Extensions;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.NotAllowed;

/** Whoever owes something asks for more time and takes the wish back. */
@Service
@Transactional
class ExtensionDeeds {

    private final Extensions extensions;
    private final Obligations obligations;
    private final CurrentPerson current;

    ExtensionDeeds(Extensions extensions, Obligations obligations, CurrentPerson current) {
        this.extensions = extensions;
        this.obligations = obligations;
        this.current = current;
    }

    /** Whether one of these deeds makes sense there; any other does. */
    boolean offers(Deed deed, Obligation obligation) {
        return switch (deed) {
            case ASK_EXTENSION -> extensions.mayBeAsked(obligation);
            case TAKE_BACK_EXTENSION -> extensions.isAsked(obligation.id());
            default -> true;
        };
    }

    void ask(long id, ObligationPage.Wish wish) {
        extensions.ask(id, wish.until(), wish.reason(), requireDebtor(id, Deed.ASK_EXTENSION));
    }

    void takeBack(long id) {
        extensions.takeBack(id, requireDebtor(id, Deed.TAKE_BACK_EXTENSION));
    }

    private String requireDebtor(long id, Deed deed) {
        if (!deed.isFor(current.groups(), obligations.get(id))) {
            throw new NotAllowed();
        }
        return current.person().account();
    }
}
