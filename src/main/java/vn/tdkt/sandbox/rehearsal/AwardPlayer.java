package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** What the standing office does with the nominations until the year is closed. */
@Component
@SandboxOnly
class AwardPlayer implements Player {

    private static final int UNFIT_PERCENT = 4;
    private static final int REFUSED_PERCENT = 6;
    private static final int LAST_DECISION_NUMBER = 500;

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "appraise-nominations", this::appraise,
                "follow-body-opinions", turn -> Map.of("close", true, "reason", "Các cơ quan được hỏi đã trả lời đủ."),
                "council-session", this::session,
                "record-decisions", this::decisions,
                "close-year", turn -> Map.of("close", true, "reason", "Đã tổng kết, khen thưởng xong."));
    }

    private Map<String, ?> appraise(Turn turn) {
        List<Map<String, ?>> rows = new ArrayList<>();
        Set<String> proposed = new HashSet<>();
        for (JsonNode shown : turn.data().path("nominations")) {
            JsonNode one = shown.path("nomination");
            boolean fit = shown.path("doubts").isEmpty()
                    && proposed.add(text(one, "unit") + " " + text(one, "award"))
                    && !turn.happens("unfit " + text(one, "unit"), UNFIT_PERCENT);
            rows.add(Map.of(
                    "id",
                    one.path("id").asLong(),
                    "fit",
                    fit,
                    "remark",
                    fit ? "" : "Hồ sơ chưa đủ điều kiện đề nghị."));
        }
        return Map.of("rows", rows);
    }

    private Map<String, ?> session(Turn turn) {
        Council council = new Council(turn);
        return Map.of(
                "number", turn.data().path("number").asInt(),
                "heldOn", turn.today().toString(),
                "present", List.of("Chủ tịch Hội đồng", "Phó Chủ tịch thường trực Hội đồng", "Các ủy viên Hội đồng"),
                "rows", council.results(),
                "another", false);
    }

    /** What the chair decided is there; the Prime Minister's decision is waited for once more. */
    private Map<String, ?> decisions(Turn turn) {
        boolean first = true;
        for (JsonNode one : turn.data().path("nominations")) {
            first &= !one.hasNonNull("granted");
        }
        Set<String> above = new HashSet<>();
        List<Map<String, ?>> decisions = new ArrayList<>();
        for (JsonNode level : turn.data().path("awards")) {
            if (text(level, "award").equals("government-flag") && first) {
                above.add(text(level, "award"));
            } else {
                decisions.add(decision(turn, level));
            }
        }
        List<Map<String, ?>> grants = new ArrayList<>();
        for (JsonNode one : turn.data().path("nominations")) {
            if (!above.contains(text(one, "agreed"))) {
                grants.add(Map.of("id", one.path("id").asLong(), "granted", true));
            }
        }
        return Map.of("decisions", decisions, "grants", grants, "more", !above.isEmpty());
    }

    private static Map<String, ?> decision(Turn turn, JsonNode level) {
        JsonNode known = level.path("decision");
        String otherwise = turn.draw(text(level, "award"), LAST_DECISION_NUMBER)
                + (text(level, "award").equals("government-flag") ? "/QĐ-TTg" : "/QĐ-UBND");
        return Map.of(
                "award", text(level, "award"),
                "number", known.path("number").asText(otherwise),
                "decidedOn", known.path("decidedOn").asText(turn.today().toString()));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    /** The Council keeps to the quotas: the first by votes get what they are proposed for, the others something lower. */
    private static final class Council {

        private final Turn turn;
        private final Map<String, Integer> left = new HashMap<>();
        private final Map<String, List<String>> lower = new HashMap<>();
        private final Set<String> given = new HashSet<>();

        Council(Turn turn) {
            this.turn = turn;
            for (JsonNode award : turn.data().path("awards")) {
                left.put(text(award, "award"), award.path("limit").asInt(Integer.MAX_VALUE));
                List<String> codes = new ArrayList<>();
                award.path("loweredTo").forEach(code -> codes.add(code.asText()));
                lower.put(text(award, "award"), codes);
            }
        }

        List<Map<String, ?>> results() {
            List<Map<String, ?>> rows = new ArrayList<>();
            for (JsonNode one : turn.data().path("nominations")) {
                rows.add(row(one));
            }
            return rows;
        }

        private Map<String, ?> row(JsonNode one) {
            long id = one.path("id").asLong();
            String unit = text(one, "unit");
            if (!one.path("fit").asBoolean(true)) {
                return Map.of("id", id, "outcome", "REFUSED", "reason", "Hồ sơ chưa đủ điều kiện.");
            }
            if (turn.happens("refused " + unit, REFUSED_PERCENT)) {
                return Map.of("id", id, "outcome", "REFUSED", "reason", "Thành tích chưa nổi trội.");
            }
            String award = text(one, "award");
            if (take(unit, award)) {
                return Map.of("id", id, "outcome", "ACCEPTED");
            }
            return lower.getOrDefault(award, List.of()).stream()
                    .filter(code -> left.getOrDefault(code, 0) == Integer.MAX_VALUE && take(unit, code))
                    .findFirst()
                    .<Map<String, ?>>map(code ->
                            Map.of("id", id, "outcome", "LOWERED", "award", code, "reason", "Vượt chỉ tiêu của năm."))
                    .orElseGet(() -> Map.of("id", id, "outcome", "REFUSED", "reason", "Vượt chỉ tiêu của năm."));
        }

        private boolean take(String unit, String award) {
            int more = left.getOrDefault(award, 0);
            if (more == 0 || !given.add(unit + " " + award)) {
                return false;
            }
            if (more < Integer.MAX_VALUE) {
                left.put(award, more - 1);
            }
            return true;
        }
    }
}
