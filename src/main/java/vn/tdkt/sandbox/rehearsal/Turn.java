package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody's turn to answer a task today, with what its form shows. */
record Turn(OpenTask task, Fate fate, LocalDate today, JsonNode data) {

    /** What stands in the form already; a plain sentence where a text is asked for and none stands. */
    Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        for (JsonNode section : data.path("sections")) {
            String text = section.path("text").asText();
            if (!text.isBlank() || section.path("required").asBoolean()) {
                sections.put(section.path("key").asText(), text.isBlank() ? sentence(section) : text);
            }
        }
        return sections;
    }

    private static String sentence(JsonNode section) {
        return section.path("title").asText() + ": đã thực hiện theo kế hoạch đầu năm, bảo đảm tiến độ.";
    }
}
