package vn.tdkt.platform;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cockpit's Vietnamese texts: its own English ones, over them what Tasklist says in Vietnamese already, over them what
 * only Cockpit says. So what is for engineers alone stays English and nothing lacks.
 */
@RestController
class CockpitTexts {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final byte[] texts;

    CockpitTexts() throws IOException {
        ObjectNode english = (ObjectNode) read("cockpit/locales/en.json");
        JsonNode ofTasklist = read("tasklist/locales/vi.json");
        ObjectNode labels = (ObjectNode) english.get("labels");
        overlay(labels, ofTasklist.get("labels"));
        overlay(labels, read("cockpit/locales/vi-labels.json"));
        english.set("dateLocales", ofTasklist.get("dateLocales"));
        texts = JSON.writeValueAsBytes(english);
    }

    @GetMapping(value = "/camunda/app/cockpit/locales/vi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] texts() {
        return texts.clone();
    }

    /** Only what Cockpit says, too. */
    private static void overlay(ObjectNode labels, JsonNode over) {
        over.fields().forEachRemaining(label -> {
            if (labels.has(label.getKey())) {
                labels.set(label.getKey(), label.getValue());
            }
        });
    }

    private static JsonNode read(String path) throws IOException {
        try (InputStream file = new ClassPathResource(APPS + path).getInputStream()) {
            return JSON.readTree(file.readAllBytes());
        }
    }
}
