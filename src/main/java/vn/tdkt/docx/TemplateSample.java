package vn.tdkt.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for every field of a type, made of the examples in its catalogue. */
public final class TemplateSample {

    private static final int ITEMS = 3;

    private TemplateSample() {}

    /** Everything there is; three items in each list. */
    public static Map<String, Object> full(TemplateFields fields) {
        return values(fields, "", true);
    }

    /** Nothing that may be left out. */
    public static Map<String, Object> sparse(TemplateFields fields) {
        return values(fields, "", false);
    }

    private static Map<String, Object> values(TemplateFields fields, String parent, boolean full) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.fields().values().stream()
                .filter(field -> field.parent().equals(parent))
                .forEach(field -> values.put(field.ownName(), value(fields, field, full)));
        return values;
    }

    private static Object value(TemplateFields fields, TemplateField field, boolean full) {
        return switch (field.kind()) {
            case YES_NO -> full;
            case LIST -> full ? items(fields, field) : List.of();
            case GROUP -> full ? values(fields, field.name(), true) : Map.of();
            case NUMBER -> Integer.valueOf(field.example());
            case TEXT, PARAGRAPHS -> full || !field.optional() ? field.example() : "";
        };
    }

    private static List<Map<String, Object>> items(TemplateFields fields, TemplateField list) {
        Map<String, Object> item = values(fields, list.name(), true);
        return Collections.nCopies(ITEMS, item);
    }
}
