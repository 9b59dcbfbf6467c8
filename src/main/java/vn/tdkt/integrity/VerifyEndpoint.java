package vn.tdkt.integrity;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.organisation.Groups;
import vn.tdkt.platform.CurrentPerson;

/** What does not agree, for Sở Nội vụ and administrators; refuses everybody else. */
@RestController
class VerifyEndpoint {

    private final Integrity integrity;
    private final CurrentPerson current;

    VerifyEndpoint(Integrity integrity, CurrentPerson current) {
        this.integrity = integrity;
        this.current = current;
    }

    @GetMapping("/camunda/api/tdkt/verify")
    Result verify() {
        current.mustBeIn(Groups.ADMINISTRATORS, Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);
        List<Shown> findings = integrity.findings().stream()
                .map(finding -> new Shown(finding.area().label(), finding.sentence()))
                .toList();
        return new Result(Verdict.of(findings.size()), findings);
    }

    record Result(String verdict, List<Shown> findings) {}

    record Shown(String area, String sentence) {}
}
