package vn.tdkt.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import vn.tdkt.Refusal;

/** Finds expressions in what a browser sends, at any depth; administrators may use those of the shared filters. */
final class ExpressionSearch {

    private ExpressionSearch() {}

    /** Refuses a body with an expression. */
    static void in(JsonNode node, boolean administrator) {
        node.fields().forEachRemaining(field -> in(field.getKey(), field.getValue(), administrator));
        if (node.isArray()) {
            node.forEach(element -> in("", element, administrator));
        }
        if (node.isTextual()) {
            in("", node.textValue(), administrator);
        }
    }

    /** Refuses a named value that is an expression. */
    static void in(String name, String value, boolean administrator) {
        boolean named = name.toLowerCase(Locale.ROOT).endsWith("expression");
        boolean found = named || value.contains("${") || value.contains("#{") || name.contains("{");
        if (found && !(administrator && FilterExpressions.allows(value))) {
            throw new Refusal("Yêu cầu có chứa biểu thức, hệ thống không nhận. Hãy bỏ phần đó rồi thử lại.");
        }
    }

    private static void in(String name, JsonNode value, boolean administrator) {
        if (value.isValueNode()) {
            in(name, value.asText(), administrator);
        } else {
            in(name, "", administrator);
            in(value, administrator);
        }
    }
}
