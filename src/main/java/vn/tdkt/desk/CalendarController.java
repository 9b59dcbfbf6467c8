package vn.tdkt.desk;

import java.util.NoSuchElementException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.calendar.CalendarFeed;
import vn.tdkt.calendar.CalendarLinks;

/** What a calendar program reads, which has no session: whoever knows the address is its person. */
@RestController
class CalendarController {

    static final String PATH = "/calendar/";

    private final CalendarLinks links;
    private final CalendarFeed feed;

    CalendarController(CalendarLinks links, CalendarFeed feed) {
        this.links = links;
        this.feed = feed;
    }

    @GetMapping(path = PATH + "{secret}.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> read(@PathVariable String secret) {
        String account = links.reader(secret)
                .orElseThrow(() -> new NoSuchElementException(
                        "Đường dẫn lịch không còn dùng được; hãy tạo đường dẫn mới ở trang Nghĩa vụ."));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(feed.of(account));
    }
}
