package vn.tdkt.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.calendar.CalendarLinks;
import vn.tdkt.platform.CurrentPerson;

/** On the page "Nghĩa vụ": the address by which one's calendar program reads one's deadlines. */
@RestController
@RequestMapping("/camunda/api/tdkt/calendar-link")
class CalendarPage {

    private final CalendarLinks links;
    private final CurrentPerson current;
    private final String baseUrl;

    CalendarPage(CalendarLinks links, CurrentPerson current, @Value("${tdkt.base-url}") String baseUrl) {
        this.links = links;
        this.current = current;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    @GetMapping
    Shown link() {
        return shown(links.of(current.person().account()), null);
    }

    /** The only answer that says the address. */
    @PostMapping
    Shown renew() {
        String account = current.person().account();
        String secret = links.renew(account);
        return shown(links.of(account), baseUrl + CalendarController.PATH + secret + ".ics");
    }

    @DeleteMapping
    void revoke() {
        links.revoke(current.person().account());
    }

    private static Shown shown(Optional<CalendarLinks.Link> link, @Nullable String address) {
        return new Shown(link.orElse(null), address);
    }

    /** @param link null while there is none */
    record Shown(
            CalendarLinks.@Nullable Link link, @Nullable String address) {}
}
