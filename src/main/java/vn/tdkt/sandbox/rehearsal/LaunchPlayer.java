package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** How a year begins: plans and rules of clusters, targets of units, everybody's pledge. */
@Component
@SandboxOnly
class LaunchPlayer implements Player {

    /** A new year's target is a little higher, but for shares of a hundred. */
    private static final BigDecimal GROWTH = new BigDecimal("1.05");

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "prepare-plan", this::plan,
                "register-targets", this::targets,
                "prepare-target-register",
                        turn -> Map.of("remark", "Các chỉ tiêu bám sát nhiệm vụ được giao và kết quả năm trước."),
                "sign-pledge", turn -> turn.fate() == Fate.SENT_OUTSIDE ? turn.outside() : Map.of("signed", true),
                "follow-pledges",
                        turn -> Map.of(
                                "close", true, "reason", "Đã hết thời hạn ký; đơn vị còn thiếu ký vào đợt phát động."),
                "follow-comments", turn -> Map.of("close", true));
    }

    private Map<String, ?> plan(Turn turn) throws IOException, InterruptedException {
        Map<String, Object> answer = new HashMap<>(Map.of("sections", turn.sections()));
        if (!turn.data().path("comments").isEmpty()) {
            answer.put("record", turn.data().path("record").asText());
        }
        if (turn.data().path("tableNeeded").asBoolean()) {
            answer.put("attachmentIds", List.of(table(turn)));
        }
        return answer;
    }

    /** Uploaded once: the final text goes out with the table of the draft. */
    private static long table(Turn turn) throws IOException, InterruptedException {
        JsonNode kept = turn.data().path("attachmentIds");
        return kept.isEmpty()
                ? turn.upload("Bảng tiêu chí chấm điểm.xlsx", Paperwork.scoreTable())
                : kept.get(0).asLong();
    }

    private Map<String, ?> targets(Turn turn) {
        if (turn.fate() == Fate.SENT_OUTSIDE) {
            return turn.outside();
        }
        List<Map<String, ?>> targets = new ArrayList<>();
        for (JsonNode last : turn.data().path("lastYear")) {
            targets.add(Map.of(
                    "name", last.path("name").asText(),
                    "measure", last.path("measure").asText(),
                    "planned", planned(last)));
        }
        return Map.of(
                "targets",
                targets.isEmpty()
                        ? List.of(Map.of("name", "Số sáng kiến được công nhận", "measure", "sáng kiến", "planned", 3))
                        : targets);
    }

    private static BigDecimal planned(JsonNode last) {
        BigDecimal before = last.path("planned").decimalValue();
        return last.path("measure").asText().equals("%")
                ? before
                : before.multiply(GROWTH).setScale(0, RoundingMode.UP);
    }
}
