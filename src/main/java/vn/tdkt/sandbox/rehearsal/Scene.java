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

    private final Visitors visitors;
    private final Cast cast;

    Scene(Visitors visitors, Cast cast) {
        this.visitors = visitors;
        this.cast = cast;
    }

    Outcome play(OpenTask task, String account, long seed, LocalDate today) throws InterruptedException {
        try {
            Browser browser = visitors.of(account);
            Browser.Reply sheet = browser.get("/camunda/api/tdkt/task/" + task.id() + "/sheet");
            if (!sheet.ok()) {
                return refused(task, account, sheet);
            }
            JsonNode paper = sheet.json();
            Turn turn = new Turn(task, task.fate(seed), today, paper.path("data"));
            Player.Part part = cast.of(paper.path("step").asText()).orElse(null);
            return part == null ? Outcome.NO_PLAYER : answer(browser, task, account, part.answer(turn));
        } catch (IOException lost) {
            visitors.forget(account);
            LOG.info("Diễn tập: máy chủ không trả lời {}, sẽ hỏi lại: {}", account, lost.toString());
            return Outcome.AGAIN;
        } catch (Refusal unable) {
            LOG.warn("Diễn tập: {}", unable.getMessage());
            return Outcome.REFUSED;
        }
    }

    private Outcome answer(Browser browser, OpenTask task, String account, Map<String, ?> answer)
            throws IOException, InterruptedException {
        Browser.Reply claimed = browser.post(ENGINE + task.id() + "/claim", Map.of("userId", account));
        if (!claimed.ok()) {
            return refused(task, account, claimed);
        }
        Browser.Reply submitted = browser.post(
                ENGINE + task.id() + "/submit-form",
                Map.of("variables", Map.of("answer", Map.of("type", "Json", "value", Browser.text(answer)))));
        return submitted.ok() ? Outcome.ANSWERED : refused(task, account, submitted);
    }

    private Outcome refused(OpenTask task, String account, Browser.Reply reply) {
        visitors.forget(account);
        LOG.warn(
                "Diễn tập: {} của {} ({} {}) chưa xong, máy chủ trả lời {} {}",
                task.step(),
                account,
                task.kind(),
                task.debtor(),
                reply.status(),
                reply.body());
        return reply.isFromAFaultyNode() ? Outcome.AGAIN : Outcome.REFUSED;
    }

    /** How it went. */
    enum Outcome {
        ANSWERED,
        REFUSED,
        NO_PLAYER,
        /** Nobody knows whether it was done: only what is an open task still is answered again. */
        AGAIN
    }
}
