package vn.tdkt.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.conference.ConferencePlanWarnings;

/** What the forms before a conference ask beside their tasks. */
@RestController
@RequestMapping("/camunda/api/tdkt/conference")
class ConferencePage {

    private final ConferencePlanWarnings warnings;
    private final ReadRights rights;

    ConferencePage(ConferencePlanWarnings warnings, ReadRights rights) {
        this.warnings = warnings;
        this.rights = rights;
    }

    @GetMapping("/{id}/warnings")
    List<String> warnings(
            @PathVariable long id,
            @RequestParam LocalDate day,
            @RequestParam LocalTime startsAt,
            @RequestParam boolean wholeDay) {
        rights.requireHistory(id);
        return warnings.of(id, day, startsAt, wholeDay);
    }
}
