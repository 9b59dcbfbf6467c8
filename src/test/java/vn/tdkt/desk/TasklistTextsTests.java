package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tasklist speaks Vietnamese everywhere: each label of the vendor's English file has its own Vietnamese one. */
class TasklistTextsTests {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private static final Set<String> SAME_IN_BOTH = Set.of(
            "NO_TASK_FORM",
            "SEARCH_LESS_THAN",
            "SEARCH_LESS_THAN_EQUALS",
            "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS");

    private final JsonNode english = read("en.json");
    private final JsonNode vietnamese = read("vi.json");

    @Test
    void hasExactlyTheLabelsOfTheVendor() {
        assertThat(keys(vietnamese.path("labels"))).isEqualTo(keys(english.path("labels")));
        assertThat(keys(vietnamese.path("dateLocales"))).isEqualTo(keys(english.path("dateLocales")));
    }

    @Test
    void leavesNoLabelInEnglish() {
        var same = new TreeSet<String>();
        english.path("labels").properties().forEach(label -> {
            if (label.getValue().equals(vietnamese.path("labels").path(label.getKey()))) {
                same.add(label.getKey());
            }
        });
        assertThat(same).containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
    }

    @Test
    void keepsEachPlaceholder() {
        var lost = new TreeMap<String, Set<String>>();
        english.path("labels").properties().forEach(label -> {
            Set<String> wanted = placeholders(label.getValue().asText());
            if (!wanted.equals(
                    placeholders(vietnamese.path("labels").path(label.getKey()).asText()))) {
                lost.put(label.getKey(), wanted);
            }
        });
        assertThat(lost).isEmpty();
    }

    @Test
    void writesVietnameseLettersAsOneCharacterEach() {
        String text = vietnamese.toString();
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFC)).isEqualTo(text);
    }

    private static Set<String> keys(JsonNode node) {
        var keys = new TreeSet<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static JsonNode read(String file) {
        try (InputStream in = Objects.requireNonNull(TasklistTextsTests.class.getResourceAsStream(LOCALES + file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException broken) {
            throw new IllegalStateException(file, broken);
        }
    }
}
