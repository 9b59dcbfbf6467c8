package vn.tdkt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import vn.tdkt.Refusal;

/** A person's answer is one Json variable; a second one could overwrite what the process itself has noted. */
final class AnswerShape {

    private static final Set<String> KEYS = Set.of("variables", "withVariablesInReturn");

    private AnswerShape() {}

    /** Refuses anything but {@code {"variables": {"answer": {"type": "Json", "value": text}}}}. */
    static void check(JsonNode body) {
        JsonNode variables = body.path("variables");
        JsonNode answer = variables.path("answer");
        boolean onlyAnswer = variables.size() == 1 && answer.isObject();
        boolean json = "json".equalsIgnoreCase(answer.path("type").asText())
                && answer.path("value").isTextual();
        if (!onlyAnswer || !json || !KEYS.containsAll(names(body))) {
            throw new Refusal("Nội dung gửi lên không đúng biểu mẫu của việc này. Hãy tải lại trang rồi gửi lại.");
        }
    }

    /** What {@link #check} has let pass, as the text it is. */
    static String answerIn(JsonNode body) {
        return body.path("variables").path("answer").path("value").asText();
    }

    private static Set<String> names(JsonNode body) {
        Set<String> names = new java.util.HashSet<>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
