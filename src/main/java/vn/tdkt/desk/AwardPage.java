package vn.tdkt.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.award.AwardResults;
import vn.tdkt.obligation.Reader;
import vn.tdkt.platform.CurrentPerson;

/** What the nominations of a year came to. */
@RestController
@RequestMapping("/camunda/api/tdkt/awards")
class AwardPage {

    private final AwardResults results;
    private final CurrentPerson current;

    AwardPage(AwardResults results, CurrentPerson current) {
        this.results = results;
        this.current = current;
    }

    /** Everybody reads what is granted; Sở Nội vụ and leaders of UBND tỉnh all, a unit its own, administrators no more. */
    @GetMapping("/{year}")
    List<AwardResults.Result> results(@PathVariable int year) {
        current.person();
        Reader reader = Reader.in(current.groups());
        return results.of(year, reader.everything() || reader.province(), reader.units());
    }
}
