package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values a place of the template sees: its own item's, then those around it. */
final class Values {

    private static final String INDEX = "index";

    private final @Nullable Values around;
    private final String list;
    private final Map<?, ?> own;
    private final int index;

    Values(Map<String, ?> document) {
        this(null, "", document, 0);
    }

    private Values(@Nullable Values around, String list, Map<?, ?> own, int index) {
        this.around = around;
        this.list = list;
        this.own = own;
        this.index = index;
    }

    /** Text of a field. Refuses a missing value, and one that is a list. */
    String text(FieldPath path) {
        Object value = get(path);
        if (value instanceof CharSequence || value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        throw new TemplateFault("The value of ${" + path + "} is no text but a "
                + value.getClass().getSimpleName());
    }

    /** The values for each time the block of that name is printed; none when it is to vanish. */
    List<Values> timesOf(FieldPath path) {
        Object value = get(path);
        if (value instanceof List<?> items) {
            List<Values> times = new ArrayList<>();
            for (Object item : items) {
                times.add(new Values(this, path.full(), asMap(path, item), times.size() + 1));
            }
            return times;
        }
        if (value instanceof Map<?, ?> single) {
            return single.isEmpty() ? List.of() : List.of(new Values(this, path.full(), single, 1));
        }
        boolean kept = value instanceof Boolean yes ? yes : !text(path).isBlank();
        return kept ? List.of(this) : List.of();
    }

    private static Map<?, ?> asMap(FieldPath path, Object item) {
        if (item instanceof Map<?, ?> map) {
            return map;
        }
        throw new TemplateFault(
                "An item of ${#" + path + "} is no map but a " + item.getClass().getSimpleName());
    }

    private Object get(FieldPath path) {
        String name = path.within(list);
        Object value = own.get(name);
        if (value != null) {
            return value;
        }
        if (around == null) {
            throw new TemplateFault("There is no value for ${" + path + "}");
        }
        if (name.equals(INDEX)) {
            return index;
        }
        if (!name.isEmpty()) {
            throw new TemplateFault("Item " + index + " of " + list + " has no value for ${" + path + "}");
        }
        return around.get(path);
    }
}
