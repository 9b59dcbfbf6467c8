package vn.tdkt.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import vn.tdkt.YearAtWork;

/** What people answer, the same on both sides. */
final class Answered {

    private static final JsonMapper JSON = new JsonMapper();

    private final YearAtWork work;

    Answered(YearAtWork work) {
        this.work = work;
    }

    Object to(String step, List<Map<String, Object>> results) {
        return switch (step) {
            case ClusterReview.PREPARE -> json(work.unitReport(results));
            case ClusterReview.CLUSTER + ": " + ClusterReview.PREPARE -> json(work.clusterReport("06-09"));
            case ClusterReview.APPROVE, ClusterReview.CLUSTER + ": " + ClusterReview.APPROVE ->
                json(Map.of("approved", true));
            default -> json(Map.of("taken", true));
        };
    }

    private static Object json(Map<String, ?> answer) {
        try {
            return SpinValues.jsonValue(Spin.JSON(JSON.writeValueAsString(answer)))
                    .create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
