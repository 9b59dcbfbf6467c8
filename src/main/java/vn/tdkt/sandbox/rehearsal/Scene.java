package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.sandbox.EmbeddedOnly;

/** One person at one task: reads the sheet, takes the task, submits the form. */
@Component
@EmbeddedOnly
class Scene {

    private static final Logger LOG = LoggerFactory.getLogger(Scene.class);
    private static final String ENGINE = "/camunda/api/engine/engine/default/task/";
    private static final String DESK = "/camunda/api/tdkt/task/";
    private static final int TRIES = 3;
    private static final int UNKNOWN_PERSON = 401;
    private static final int OVERTAKEN = 409;

    private final Visitors visitors;
    private final Cast cast;

    Scene(Visitors visitors, Cast cast) {
        this.visitors = visitors;
        this.cast = cast;
    }

    /** Whom somebody else overtook, or the server forgot, tries again. */
    Outcome play(OpenTask task, String account, long seed, LocalDate today) throws IOException, InterruptedException {
        Attempt attempt = new Attempt(null, Outcome.REFUSED);
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                attempt = attempt(visitors.of(account), task, account, seed, today);
                Browser.Reply refusal = attempt.refusal();
                if (refusal == null) {
                    return attempt.outcome();
                }
                if (refusal.status() == UNKNOWN_PERSON) {
                    visitors.forget(account);
                } else if (refusal.status() != OVERTAKEN) {
                    break;
                }
            }
        } catch (Refusal unable) {
            LOG.warn("Diễn tập: {}", unable.getMessage());
            return Outcome.REFUSED;
        }
        return refused(task, account, attempt);
    }

    private Attempt attempt(Browser browser, OpenTask task, String account, long seed, LocalDate today)
            throws IOException, InterruptedException {
        Browser.Reply sheet = browser.get(DESK + task.id() + "/sheet");
        if (!sheet.ok()) {
            return Attempt.refused(sheet);
        }
        JsonNode paper = sheet.json();
        Player.Part part = cast.of(paper.path("step").asText()).orElse(null);
        if (part == null) {
            return new Attempt(null, Outcome.NO_PLAYER);
        }
        Browser.Reply claimed = browser.post(ENGINE + task.id() + "/claim", Map.of("userId", account));
        if (!claimed.ok()) {
            return Attempt.refused(claimed);
        }
        Turn turn = new Turn(task, seed, today, paper.path("data"), (name, file) -> upload(browser, task, name, file));
        Browser.Reply submitted = submit(browser, task, part.answer(turn));
        return submitted.ok() ? new Attempt(null, Outcome.ANSWERED) : Attempt.refused(submitted);
    }

    private static Browser.Reply submit(Browser browser, OpenTask task, Map<String, ?> answer)
            throws IOException, InterruptedException {
        return browser.post(
                ENGINE + task.id() + "/submit-form",
                Map.of("variables", Map.of("answer", Map.of("type", "Json", "value", Browser.text(answer)))));
    }

    private static long upload(Browser browser, OpenTask task, String name, byte[] file)
            throws IOException, InterruptedException {
        Browser.Reply reply = browser.upload(DESK + task.id() + "/files", name, file);
        if (!reply.ok()) {
            throw new Refusal("Không tải được tệp " + name + " lên: " + reply.body());
        }
        return reply.json().path("id").asLong();
    }

    private Outcome refused(OpenTask task, String account, Attempt attempt) {
        visitors.forget(account);
        LOG.warn(
                "Diễn tập: {} của {} ({} {}) chưa xong, máy chủ trả lời {}",
                task.step(),
                account,
                task.kind(),
                task.whose(),
                attempt.refusal());
        return Outcome.REFUSED;
    }

    /** @param refusal what the server said to who got no further, null to who did */
    private record Attempt(Browser.@org.jspecify.annotations.Nullable Reply refusal, Outcome outcome) {

        static Attempt refused(Browser.Reply reply) {
            return new Attempt(reply, Outcome.REFUSED);
        }
    }

    /** How it went. */
    enum Outcome {
        ANSWERED,
        REFUSED,
        NO_PLAYER
    }
}
