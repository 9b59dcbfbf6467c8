package vn.tdkt.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.sheet.Column;

/**
 * One column of a sheet of the organisation's workbook and of its table.
 *
 * @param key whether it is part of what tells rows apart; such a field never changes
 * @param refersTo sheet whose first field it names, null if none
 * @param labels for a closed choice: what stands in the sheet, and what is stored for it
 */
record Field(
        Column sheet, String column, boolean key, @Nullable String refersTo, Map<String, Object> labels) {

    static Field of(Column sheet, String column) {
        return new Field(sheet, column, false, null, Map.of());
    }

    Field asKey() {
        return new Field(sheet, column, true, refersTo, labels);
    }

    Field naming(String referred) {
        return new Field(sheet, column, key, referred, labels);
    }

    Field from(Stream<Map.Entry<String, Object>> choices) {
        return new Field(
                sheet,
                column,
                key,
                refersTo,
                choices.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    String heading() {
        return sheet.heading();
    }

    /** What stands in the sheet for a stored value. */
    @Nullable
    Object shown(@Nullable Object stored) {
        return labels.entrySet().stream()
                .filter(choice -> choice.getValue().equals(stored))
                .<Object>map(Map.Entry::getKey)
                .findAny()
                .orElse(stored);
    }

    /** What is stored for a label, however its letters were cased; empty if it is none of the choices. */
    Optional<Object> stored(Object label) {
        return labels.entrySet().stream()
                .filter(choice -> choice.getKey().equalsIgnoreCase(label.toString()))
                .map(Map.Entry::getValue)
                .findAny();
    }
}
