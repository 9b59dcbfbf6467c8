package vn.tdkt.desk;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.StandIns;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.platform.Looking;
import vn.tdkt.platform.Sandbox;

/** Tells the pages who is logged in and where that person may go. */
@RestController
class MeController {

    private final CurrentPerson current;
    private final StandIns standIns;
    private final boolean sandbox;

    MeController(CurrentPerson current, StandIns standIns, Environment environment) {
        this.current = current;
        this.standIns = standIns;
        this.sandbox = Sandbox.isOn(environment);
    }

    @GetMapping("/camunda/api/tdkt/me")
    Me me() {
        Person person = current.person();
        List<String> groups = current.groups();
        return new Me(
                person.account(),
                person.fullName(),
                person.title(),
                Stream.of(OwnPage.values())
                        .filter(page -> page.isFor(groups, sandbox))
                        .map(OwnPage::file)
                        .toList(),
                sandbox,
                Looking.only(groups),
                standIns.of(person.account()));
    }

    /**
     * @param pages names of the own pages the person may open
     * @param sandbox whether this is the sample province, where the clock may be moved
     * @param looksOnly whether the person follows the work by the board alone
     * @param standsInFor whom the person stands in for today
     */
    record Me(
            String account,
            String fullName,
            String title,
            List<String> pages,
            boolean sandbox,
            boolean looksOnly,
            List<StandIns.InStead> standsInFor) {}
}
