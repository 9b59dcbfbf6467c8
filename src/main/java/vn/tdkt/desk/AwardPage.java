package vn.tdkt.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.award.AwardResults;
import vn.tdkt.obligation.Reader;

/** Results of a year that are decided. */
@RestController
@RequestMapping("/camunda/api/tdkt/awards")
class AwardPage {

    private final AwardResults results;
    private final ReadRights rights;

    AwardPage(AwardResults results, ReadRights rights) {
        this.results = results;
        this.rights = rights;
    }

    /** Sở Nội vụ reads all, leaders of UBND tỉnh too; a unit reads its own. */
    @GetMapping("/{year}")
    List<AwardResults.Result> results(@PathVariable int year) {
        Reader reader = rights.reader();
        return results.of(year, reader.everything() || reader.province(), reader.units());
    }
}
