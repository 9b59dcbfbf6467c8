package vn.tdkt.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.People;

/** One person's deadlines as iCalendar (RFC 5545): an event of a whole day for each. */
@Service
@Transactional(readOnly = true)
public class CalendarFeed {

    private static final String NAME = "Hạn thi đua, khen thưởng";
    private static final int HOURS_FRESH = 6;

    private final DeadlineRows rows;
    private final People people;
    private final Kinds kinds;
    private final Clock clock;
    private final String page;

    CalendarFeed(
            DeadlineRows rows, People people, Kinds kinds, Clock clock, @Value("${tdkt.base-url}") String baseUrl) {
        this.rows = rows;
        this.people = people;
        this.kinds = kinds;
        this.clock = clock;
        this.page = baseUrl.replaceAll("/+$", "") + "/camunda/tdkt/nghia-vu.html";
    }

    /** Of that person as it is in its groups today. */
    public String of(String account) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//tdkt//Thi đua, khen thưởng//VI");
        calendar.setName(NAME);
        calendar.setExperimentalProperty("X-WR-CALNAME", NAME);
        calendar.setRefreshInterval(Duration.builder().hours(HOURS_FRESH).build());
        LocalDate today = LocalDate.now(clock);
        rows.of(Reader.in(people.groupsOf(account))).forEach(deadline -> calendar.addEvent(event(deadline, today)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Deadline deadline, LocalDate today) {
        VEvent event = new VEvent();
        event.setUid(uid(deadline));
        event.setDateStart(day(deadline.day()));
        event.setDateEnd(day(deadline.day().plusDays(1)));
        event.setTransparency(Transparency.transparent());
        event.setSummary(standing(deadline, today) + ": " + what(deadline));
        event.setDescription(detail(deadline));
        event.setUrl(address(deadline.id()));
        return event;
    }

    private static String uid(Deadline deadline) {
        String others = String.join(
                "-",
                String.valueOf(deadline.year()),
                deadline.kind(),
                deadline.day().toString());
        String titled = deadline.title() == null
                ? ""
                : "-" + Integer.toHexString(deadline.title().hashCode());
        return (deadline.id() == null ? others + titled : "obligation-" + deadline.id()) + "@tdkt";
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new biweekly.util.DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String standing(Deadline deadline, LocalDate today) {
        if (deadline.open() == 0) {
            return "Đã gửi";
        }
        return deadline.day().isBefore(today) ? "QUÁ HẠN" : "Hạn";
    }

    private String what(Deadline deadline) {
        String name = deadline.title() == null
                ? kinds.named(deadline.kind()).name() + " " + deadline.year()
                : deadline.title();
        return deadline.who() == null
                ? name + " của " + deadline.all() + " nơi, còn " + deadline.open() + " chưa gửi"
                : name + " – " + deadline.who();
    }

    private String detail(Deadline deadline) {
        String to = deadline.whom() == null ? "" : "Gửi: " + deadline.whom() + "\n";
        return to + "Xem: " + address(deadline.id());
    }

    private String address(@Nullable Long obligation) {
        return obligation == null ? page : page + "?id=" + obligation;
    }
}
