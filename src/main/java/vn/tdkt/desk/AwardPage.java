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

/** What the nominations of a year came to, and opinions of other bodies that come by letter. */
@RestController
@RequestMapping("/camunda/api/tdkt/awards")
class AwardPage {

    private final AwardResults results;
    private final Opinions opinions;
    private final CurrentPerson current;

    AwardPage(AwardResults results, Opinions opinions, CurrentPerson current) {
        this.results = results;
        this.opinions = opinions;
        this.current = current;
    }

    /** Everybody reads what is granted; Sở Nội vụ and leaders of UBND tỉnh all, a unit its own, administrators no more. */
    @GetMapping("/{year}")
    List<AwardResults.Result> results(@PathVariable int year) {
        current.person();
        Reader reader = Reader.in(current.groups());
        return results.of(year, reader.everything() || reader.province(), reader.units());
    }

    @PostMapping("/opinions/{id}")
    void record(@PathVariable long id, @RequestBody ReplyAnswer answer) {
        current.mustBeIn(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
        opinions.record(id, answer, current.person());
    }
}
