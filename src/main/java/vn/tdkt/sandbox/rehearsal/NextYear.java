package vn.tdkt.sandbox.rehearsal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;
import vn.tdkt.sandbox.SandboxOnly;

/** Opens the next year as the page Năm thi đua does, a week before its launch is prepared. */
@Component
@SandboxOnly
class NextYear {

    private static final int DAYS_BEFORE = 7;

    private final Cycles cycles;
    private final People people;
    private final Visitors visitors;

    NextYear(Cycles cycles, People people, Visitors visitors) {
        this.cycles = cycles;
        this.people = people;
        this.visitors = visitors;
    }

    void openWhenItIsTime(LocalDate today) throws IOException, InterruptedException {
        int year = today.getYear() + 1;
        LocalDate launch = cycles.datesOf(year).dueForAll("launch-start");
        if (today.isBefore(launch.minusDays(DAYS_BEFORE))
                || cycles.openedYears().contains(year)) {
            return;
        }
        String officer = people.inGroup(Groups.STANDING_OFFICERS).get(0).account();
        Browser.Reply reply = visitors.of(officer).post("/camunda/api/tdkt/years/" + year + "/open", Map.of());
        if (reply.isFromAFaultyNode()) {
            visitors.forget(officer);
            throw new IOException("The year page answered " + reply.status());
        }
        if (!reply.ok()) {
            throw new Refusal("Không mở được năm thi đua " + year + ": " + reply.body());
        }
    }
}
