package vn.tdkt.sandbox.rehearsal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;
import vn.tdkt.sandbox.SandboxOnly;

/** The standing office lets off whoever is to be excused, a week before the day. */
@Component
@SandboxOnly
class Excuses {

    private static final int DAYS_BEFORE = 7;

    private final Visitors visitors;
    private final People people;
    private final Clock clock;

    Excuses(Visitors visitors, People people, Clock clock) {
        this.visitors = visitors;
        this.people = people;
        this.clock = clock;
    }

    /** Excuses those of these tasks' obligations whose time has come. */
    void give(List<OpenTask> open, long seed) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(clock);
        for (OpenTask task : open) {
            if (task.step().equals("userTask_prepareReport")
                    && task.fate(seed) == Fate.EXCUSED
                    && !today.isBefore(task.due().minusDays(DAYS_BEFORE))) {
                excuse(task.obligation());
            }
        }
    }

    private void excuse(long obligation) throws IOException, InterruptedException {
        String officer = people.inGroup(Groups.STANDING_OFFICERS).get(0).account();
        Browser.Reply reply = visitors.of(officer)
                .post(
                        "/camunda/api/tdkt/obligations/" + obligation + "/excuse",
                        Map.of("reason", "Đơn vị mới thành lập, chưa có số liệu."));
        if (!reply.ok()) {
            visitors.forget(officer);
            throw new Refusal("Không miễn được báo cáo số " + obligation + ": " + reply.body());
        }
    }
}
