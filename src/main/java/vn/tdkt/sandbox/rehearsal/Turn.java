package vn.tdkt.sandbox.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody's turn to answer a task today, with what its form shows. */
record Turn(OpenTask task, long seed, LocalDate today, JsonNode data, Uploads uploads) {

    Fate fate() {
        return task.fate(seed);
    }

    /** A number from 0 on, below that bound, the same in every run. */
    int draw(String question, int bound) {
        return task.draw(seed, question, bound);
    }

    /** Whether it happens that often of a hundred times. */
    boolean happens(String question, int percent) {
        return draw(question, 100) < percent;
    }

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

    Map<String, ?> outside() {
        return Map.of("outside", Errands.onPaper(today));
    }

    /** Uploads a file to the task; returns its id. */
    long upload(String name, byte[] content) throws IOException, InterruptedException {
        return uploads.upload(name, content);
    }

    private static String sentence(JsonNode section) {
        return section.path("title").asText() + ": đã thực hiện theo kế hoạch đầu năm, bảo đảm tiến độ.";
    }

    /** The way of a file to the task. */
    @FunctionalInterface
    interface Uploads {
        long upload(String name, byte[] content) throws IOException, InterruptedException;
    }
}
