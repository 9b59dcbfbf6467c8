package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.sandbox.SandboxOnly;

/** One person at one task: reads the sheet, takes the task, submits the form. */
@Component
@SandboxOnly
class Scene {

    private static final Logger LOG = LoggerFactory.getLogger(Scene.class);
    private static final String ENGINE = "/camunda/api/engine/engine/default/task/";
    private static final String DESK = "/camunda/api/tdkt/task/";
    private static final int OVERTAKEN = 409;

    private final Visitors visitors;
    private final Cast cast;

    Scene(Visitors visitors, Cast cast) {
        this.visitors = visitors;
        this.cast = cast;
    }

    Outcome play(OpenTask task, String account, long seed, LocalDate today) throws InterruptedException {
        try {
            Browser browser = visitors.of(account);
            Browser.Reply sheet = browser.get(DESK + task.id() + "/sheet");
            if (!sheet.ok()) {
                return refused(task, account, sheet);
            }
            JsonNode paper = sheet.json();
            Player.Part part = cast.of(paper.path("step").asText()).orElse(null);
            Turn turn =
                    new Turn(task, seed, today, paper.path("data"), (name, file) -> upload(browser, task, name, file));
            return part == null ? Outcome.NO_PLAYER : answer(browser, account, turn, part);
        } catch (IOException lost) {
            visitors.forget(account);
            LOG.info("Diễn tập: máy chủ không trả lời {}, sẽ hỏi lại: {}", account, lost.toString());
            return Outcome.AGAIN;
        } catch (Refusal unable) {
            LOG.warn("Diễn tập: {}", unable.getMessage());
            return Outcome.REFUSED;
        }
    }

    /** Taken first: only who has the task may upload to it. */
    private Outcome answer(Browser browser, String account, Turn turn, Player.Part part)
            throws IOException, InterruptedException {
        OpenTask task = turn.task();
        Browser.Reply claimed = browser.post(ENGINE + task.id() + "/claim", Map.of("userId", account));
        if (!claimed.ok()) {
            return refused(task, account, claimed);
        }
        Browser.Reply submitted = submit(browser, task, part.answer(turn));
        return submitted.ok() ? Outcome.ANSWERED : refused(task, account, submitted);
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
        if (reply.isFromAFaultyNode()) {
            throw new IOException("Upload answered " + reply.status());
        }
        if (!reply.ok()) {
            throw new Refusal("Không tải được tệp " + name + " lên: " + reply.body());
        }
        return reply.json().path("id").asLong();
    }

    private Outcome refused(OpenTask task, String account, Browser.Reply reply) {
        visitors.forget(account);
        LOG.warn(
                "Diễn tập: {} của {} ({} {}) chưa xong, máy chủ trả lời {} {}",
                task.step(),
                account,
                task.kind(),
                task.whose(),
                reply.status(),
                reply.body());
        return reply.isFromAFaultyNode() || reply.status() == OVERTAKEN ? Outcome.AGAIN : Outcome.REFUSED;
    }

    /** How it went. */
    enum Outcome {
        ANSWERED,
        REFUSED,
        NO_PLAYER,
        /** Nobody knows whether it was done, or somebody overtook: only what is an open task still is answered again. */
        AGAIN
    }
}
