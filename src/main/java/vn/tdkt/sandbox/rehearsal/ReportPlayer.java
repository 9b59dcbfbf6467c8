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

/** The reports of units and clusters, of half a year and of the year, from preparing to receipt. */
@Component
@SandboxOnly
class ReportPlayer implements Player {

    private static final int SPREAD = 20;

    /** What a half-year reaches of the year's target at the least, and what a year does. */
    private static final int LEAST_OF_HALF = 40;

    private static final int LEAST_OF_YEAR = 88;

    /** The points a unit gives itself at the least. */
    private static final int LEAST_POINTS = 82;

    private static final int MORE_POINTS = 17;
    private static final int SCALE = 100;
    private static final int CHECKED_PERCENT = 10;

    @Override
    public Map<String, Part> parts() {
        return Map.of(
                "prepare-unit-report", this::unitReport,
                "prepare-cluster-report", this::clusterReport,
                "approve-report", turn -> Map.of("approved", true),
                "receive-report", this::receipt,
                "follow-members",
                        turn -> Map.of(
                                "close", true, "reason", "Đã quá hạn, đôn đốc nhiều lần chưa nhận được báo cáo."));
    }

    private Map<String, ?> unitReport(Turn turn) throws IOException, InterruptedException {
        if (turn.fate() == Fate.SENT_OUTSIDE) {
            return turn.outside();
        }
        Map<String, Object> answer = new HashMap<>(Map.of(
                "reviewedOn", turn.today().toString(),
                "results", results(turn),
                "noAdjustment", true,
                "sections", turn.sections()));
        if (turn.data().hasNonNull("summary")) {
            answer.put("summary", "Đơn vị hoàn thành các nhiệm vụ được giao và giữ vững các phong trào thi đua.");
        }
        if (turn.data().path("asked").path("score").asBoolean()) {
            int points = LEAST_POINTS + turn.draw("points", MORE_POINTS);
            answer.put("scoreTotal", points);
            answer.put("scoreScale", SCALE);
            answer.put("scoreSheetId", turn.upload("Bảng tự chấm điểm.xlsx", Paperwork.ownPoints(points)));
        }
        return answer;
    }

    private static List<Map<String, ?>> results(Turn turn) {
        List<Map<String, ?>> results = new ArrayList<>();
        for (JsonNode target : turn.data().path("targets")) {
            results.add(Map.of("targetId", target.path("id").asLong(), "achieved", achieved(turn, target)));
        }
        return results;
    }

    private static BigDecimal achieved(Turn turn, JsonNode target) {
        int least = turn.task().kind().startsWith("year") ? LEAST_OF_YEAR : LEAST_OF_HALF;
        int percent = least + turn.draw("target " + target.path("no").asInt(), SPREAD);
        return target.path("planned")
                .decimalValue()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN);
    }

    private Map<String, ?> clusterReport(Turn turn) {
        Map<String, Object> answer = new HashMap<>(Map.of("sections", turn.sections(), "scores", checked(turn)));
        if (turn.data().hasNonNull("reviewName")) {
            answer.put(
                    "review",
                    Map.of("way", "MEETING", "on", turn.today().toString(), "place", "Hội trường đơn vị trưởng"));
        }
        return answer;
    }

    /** The cluster takes over most of the points that its members gave themselves, and takes one off some. */
    private static List<Map<String, ?>> checked(Turn turn) {
        List<Map<String, ?>> scores = new ArrayList<>();
        for (JsonNode score : turn.data().path("scores")) {
            if (score.hasNonNull("total")
                    && turn.happens("check " + score.path("name").asText(), CHECKED_PERCENT)) {
                scores.add(Map.of(
                        "obligation", score.path("obligation").asLong(),
                        "total", score.path("total").decimalValue().subtract(BigDecimal.ONE),
                        "reason", "Chưa đủ minh chứng cho một tiêu chí"));
            }
        }
        return scores;
    }

    private Map<String, ?> receipt(Turn turn) {
        return turn.fate() == Fate.SUPPLEMENTED && turn.task().supplements() == 0
                ? Map.of("taken", false, "reason", "Còn thiếu số liệu minh chứng, đề nghị bổ sung.")
                : Map.of("taken", true);
    }
}
