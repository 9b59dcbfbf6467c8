package vn.tdkt.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.report.OutdatedFigures;
import vn.tdkt.report.OutdatedFigures.Outdated;
import vn.tdkt.report.ReportCorrections;

/** On the page "Nghĩa vụ": what was corrected in a report after it was taken, and which issued totals that made others. */
@RestController
@RequestMapping("/camunda/api/tdkt/obligations/{id}/corrections")
class CorrectionPage {

    private final Obligations obligations;
    private final CorrectionDeeds deeds;
    private final ReportCorrections corrections;
    private final OutdatedFigures outdated;
    private final ReadRights rights;

    CorrectionPage(
            Obligations obligations,
            CorrectionDeeds deeds,
            ReportCorrections corrections,
            OutdatedFigures outdated,
            ReadRights rights) {
        this.obligations = obligations;
        this.deeds = deeds;
        this.corrections = corrections;
        this.outdated = outdated;
        this.rights = rights;
    }

    @GetMapping
    Found of(@PathVariable long id) {
        rights.requireReadable(id);
        Obligation obligation = obligations.get(id);
        return new Found(corrections.of(obligation), outdated.of(obligation));
    }

    @PostMapping
    void begin(@PathVariable long id, @RequestBody ObligationPage.Wish wish) {
        deeds.begin(id, wish.until(), wish.reason());
    }

    @PostMapping("/drop")
    void drop(@PathVariable long id, @RequestBody ObligationPage.Wish wish) {
        deeds.drop(id, wish.reason());
    }

    /** @param outdated what an issued document says that is right no more */
    record Found(List<ReportCorrections.Shown> corrections, Optional<Outdated> outdated) {}
}
