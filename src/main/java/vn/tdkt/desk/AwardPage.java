package vn.tdkt.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.award.AwardResults;
import vn.tdkt.award.Opinions;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.report.ReplyAnswer;

/** Results of a year that are decided, and opinions of other bodies that come by letter. */
@RestController
@RequestMapping("/camunda/api/tdkt/awards")
class AwardPage {

    private final AwardResults results;
    private final Opinions opinions;
    private final ReadRights rights;
    private final CurrentPerson current;

    AwardPage(AwardResults results, Opinions opinions, ReadRights rights, CurrentPerson current) {
        this.results = results;
        this.opinions = opinions;
        this.rights = rights;
        this.current = current;
    }

    /** Sở Nội vụ reads all, leaders of UBND tỉnh too; a unit reads its own. */
    @GetMapping("/{year}")
    List<AwardResults.Result> results(@PathVariable int year) {
        Reader reader = rights.reader();
        return results.of(year, reader.everything() || reader.province(), reader.units());
    }

    @PostMapping("/opinions/{id}")
    void record(@PathVariable long id, @RequestBody ReplyAnswer answer) {
        current.mustBeIn(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
        opinions.record(id, answer, current.person());
    }
}
