package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** The six-month reports of units and clusters, from preparing to receipt. */
@Component
@SandboxOnly
class ReportPlayer implements Player {

    /** A little under half of the year's target, at the least. */
    private static final int LEAST_PERCENT = 40;

    private static final int SPREAD = 20;

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

    private Map<String, ?> unitReport(Turn turn) {
        if (turn.fate() == Fate.SENT_OUTSIDE) {
            return Map.of("outside", Map.of("way", "POST", "on", turn.today().toString(), "who", "Văn thư cơ quan"));
        }
        List<Map<String, ?>> results = new ArrayList<>();
        for (JsonNode target : turn.data().path("targets")) {
            results.add(Map.of("targetId", target.path("id").asLong(), "achieved", achieved(turn.task(), target)));
        }
        return Map.of(
                "reviewedOn",
                turn.today().toString(),
                "results",
                results,
                "noAdjustment",
                true,
                "sections",
                turn.sections());
    }

    private static BigDecimal achieved(OpenTask task, JsonNode target) {
        int percent = LEAST_PERCENT
                + Math.floorMod(target.path("no").asInt() + task.debtor().hashCode(), SPREAD);
        return target.path("planned")
                .decimalValue()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN);
    }

    private Map<String, ?> clusterReport(Turn turn) {
        return Map.of(
                "review",
                Map.of("way", "MEETING", "on", turn.today().toString(), "place", "Hội trường đơn vị trưởng"),
                "sections",
                turn.sections());
    }

    private Map<String, ?> receipt(Turn turn) {
        return turn.fate() == Fate.SUPPLEMENTED && turn.task().supplements() == 0
                ? Map.of("taken", false, "reason", "Còn thiếu số liệu minh chứng, đề nghị bổ sung.")
                : Map.of("taken", true);
    }
}
