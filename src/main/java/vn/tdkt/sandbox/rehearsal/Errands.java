package vn.tdkt.sandbox.rehearsal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.sandbox.SandboxOnly;

/** What is done beside the tasks: who is excused, and what came on paper is written down for whoever sent it. */
@Component
@SandboxOnly
class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final String OBLIGATION = "/camunda/api/tdkt/obligations/";
    private static final int EXCUSED_BEFORE = 7;
    private static final int RECORDED_BEFORE = 5;
    private static final int ONE_IN_SO_MANY_IS_SILENT = 5;

    private final Visitors visitors;
    private final People people;

    Errands(Visitors visitors, People people) {
        this.visitors = visitors;
        this.people = people;
    }

    /** Does those whose day has come; what the server does not take is counted as refused. */
    void run(List<OpenTask> open, Diary diary, LocalDate today, Resting resting, Tally tally)
            throws IOException, InterruptedException {
        for (OpenTask task : open) {
            Errand errand = of(task, diary, today);
            if (errand != null) {
                String account = account(errand.group());
                if (!resting.rests(account, task, today)) {
                    tally.count(post(task, errand, account));
                }
            }
        }
    }

    private @Nullable Errand of(OpenTask task, Diary diary, LocalDate today) {
        long seed = diary.seed();
        if (task.offeredTo().equals(Groups.NOBODY)) {
            boolean spoken = task.draw(seed, ONE_IN_SO_MANY_IS_SILENT) > 0;
            return spoken && !today.isBefore(task.created().plusDays(2L + task.draw(seed, "day", 3)))
                    ? new Errand("opinion", head(task), Map.of("outside", onPaper(today), "agrees", true, "text", ""))
                    : null;
        }
        if (!task.isPreparation() || task.supplements() > 0) {
            return null;
        }
        Fate fate = task.fate(seed);
        if (fate == Fate.EXCUSED && !today.isBefore(task.due().minusDays(EXCUSED_BEFORE))) {
            return new Errand(
                    "excuse",
                    Groups.STANDING_OFFICERS,
                    Map.of("reason", "Đơn vị đang sắp xếp lại tổ chức, đề nghị miễn lần này."));
        }
        LocalDate recorded = diary.workingDayUntil(task.due().minusDays(task.draw(seed, RECORDED_BEFORE)));
        return fate == Fate.RECORDED && !today.isBefore(recorded)
                ? new Errand("outside", head(task), onPaper(today))
                : null;
    }

    static Map<String, ?> onPaper(LocalDate today) {
        return Map.of("way", "POST", "on", today.toString(), "who", "Văn thư cơ quan");
    }

    private static String head(OpenTask task) {
        return Groups.officersOfHead(task.receiver(), task.year());
    }

    /** What no head receives comes to the standing office. */
    private String account(String group) {
        return people.inGroup(group).stream()
                .findFirst()
                .or(() -> people.inGroup(Groups.STANDING_OFFICERS).stream().findFirst())
                .map(Person::account)
                .orElseThrow();
    }

    private Scene.Outcome post(OpenTask task, Errand errand, String account) throws IOException, InterruptedException {
        Browser.Reply reply =
                visitors.of(account).post(OBLIGATION + task.obligation() + "/" + errand.deed(), errand.body());
        if (reply.ok()) {
            return Scene.Outcome.ANSWERED;
        }
        visitors.forget(account);
        if (reply.isFromAFaultyNode()) {
            throw new IOException(errand.deed() + " answered " + reply.status());
        }
        LOG.warn(
                "Diễn tập: {} cho {} {} chưa xong, máy chủ trả lời {} {}",
                errand.deed(),
                task.kind(),
                task.debtor(),
                reply.status(),
                reply.body());
        return Scene.Outcome.REFUSED;
    }

    private record Errand(String deed, String group, Map<String, ?> body) {}
}
