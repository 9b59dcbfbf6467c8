package vn.tdkt.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures and changes as the database keeps them. */
@Component
class FigureJson {

    private final ObjectMapper json;

    FigureJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<?> listed) {
        try {
            return json.writeValueAsString(listed);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    List<Figure> figures(String stored) {
        return read(stored, new TypeReference<>() {});
    }

    List<Change> changes(String stored) {
        return read(stored, new TypeReference<>() {});
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
