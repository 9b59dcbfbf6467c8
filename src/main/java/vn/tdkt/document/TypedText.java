package vn.tdkt.document;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tdkt.Refusal;
import vn.tdkt.docx.TemplateFields;

/**
 * Text as it may be printed: NFC, whatever a program used to break a line a line break. A character that cannot be printed is
 * refused with the name of its field and the letters before it, never dropped: what stood there might have been a letter.
 */
final class TypedText {

    private static final int SHOWN = 20;

    /** What Word and PDF viewers put on the clipboard for one. */
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

    private final TemplateFields fields;

    TypedText(TemplateFields fields) {
        this.fields = fields;
    }

    /** The same values; refuses control characters in any text, lists included. */
    Map<String, Object> printable(Map<String, ?> values) {
        return map(values, "");
    }

    private Map<String, Object> map(Map<?, ?> values, String parent) {
        Map<String, Object> printable = new LinkedHashMap<>();
        values.forEach((name, value) -> printable.put(
                String.valueOf(name), value(value, parent.isEmpty() ? String.valueOf(name) : parent + "." + name)));
        return printable;
    }

    private Object value(Object value, String path) {
        if (value instanceof CharSequence text) {
            return text(text.toString(), path);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> value(item, path)).toList();
        }
        return value instanceof Map<?, ?> group ? map(group, path) : value;
    }

    private String text(String typed, String path) {
        String text = LINE_BREAKS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("\n");
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int letter = text.codePointAt(at);
            if (!isPrintable(letter)) {
                String before = text.substring(Math.max(0, at - SHOWN), at);
                throw new Refusal(
                        "Trường “%s” có ký tự điều khiển không in được (mã U+%04X) %s: hãy xóa ký tự đó rồi thử lại."
                                .formatted(fields.titleOf(path), letter, at == 0 ? "ở đầu" : "sau “" + before + "”"));
            }
        }
        return text;
    }

    private static boolean isPrintable(int letter) {
        boolean breaks = letter == '\n' || letter == '\r' || letter == '\t';
        boolean character = !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
        return breaks || (character && (letter & 0xFFFE) != 0xFFFE);
    }
}
