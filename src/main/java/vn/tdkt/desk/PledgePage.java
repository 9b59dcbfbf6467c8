package vn.tdkt.desk;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.obligation.OutsideRecords;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.report.PledgeSigning;

/** One scanned sheet closes the pledges of all who signed on it; for the cluster's head of that year only. */
@RestController
@RequestMapping("/camunda/api/tdkt/pledges")
class PledgePage {

    private final PledgeSigning signing;
    private final Obligations obligations;
    private final OutsideRecords outside;
    private final OutsideNotices notices;
    private final CurrentPerson current;

    PledgePage(
            PledgeSigning signing,
            Obligations obligations,
            OutsideRecords outside,
            OutsideNotices notices,
            CurrentPerson current) {
        this.signing = signing;
        this.obligations = obligations;
        this.outside = outside;
        this.notices = notices;
        this.current = current;
    }

    /** Every owner but the head itself is told and may object. */
    @PostMapping("/{id}/sheet")
    @Transactional
    public void signedOnOneSheet(@PathVariable long id, @RequestBody PledgeSigning.OneSheet sheet) {
        Obligation owed = obligations.get(id);
        current.mustBeIn(owed.debtor().officers(owed.year()), owed.debtor().leaders(owed.year()));
        List<Obligation> signed = signing.signedOnOneSheet(id, sheet, current.person());
        signed.forEach(pledge ->
                outside.lastOf(pledge.id()).ifPresent(done -> notices.tellOwner(pledge, done, current.person())));
    }
}
