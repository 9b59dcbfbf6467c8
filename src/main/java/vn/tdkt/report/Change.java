package vn.tdkt.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a corrected report says otherwise.
 *
 * @param before null when it was not there
 * @param after null when it is there no more
 */
public record Change(
        String group,
        String what,
        @Nullable String before,
        @Nullable String after) {

    private static final int NAMED_IN_A_LINE = 6;

    /** In the order of what the report says now; what it says no more follows. */
    static List<Change> between(List<Figure> before, List<Figure> after) {
        Map<String, Figure> old = byName(before);
        Map<String, Figure> now = byName(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((name, figure) -> {
            Figure was = old.get(name);
            if (was == null || !was.value().equals(figure.value())) {
                changes.add(new Change(figure.group(), name, was == null ? null : was.value(), figure.value()));
            }
        });
        old.forEach((name, figure) -> {
            if (!now.containsKey(name)) {
                changes.add(new Change(figure.group(), name, figure.value(), null));
            }
        });
        return changes;
    }

    /** Two targets may bear one name: the second gets a number behind it. */
    private static Map<String, Figure> byName(List<Figure> figures) {
        Map<String, Figure> named = new LinkedHashMap<>();
        for (Figure figure : figures) {
            String name = figure.what();
            for (int number = 2; named.containsKey(name); number++) {
                name = figure.what() + " (" + number + ")";
            }
            named.put(name, figure);
        }
        return named;
    }

    /** E.g. "Tổng điểm tự chấm 96,5 → 95"; of a text only that it changed. */
    @JsonIgnore
    public String inWords() {
        if (group.equals(Figure.TEXT)) {
            return what + " đã sửa";
        }
        return what + " " + Objects.requireNonNullElse(before, "không có") + " → "
                + Objects.requireNonNullElse(after, "không còn");
    }

    /** All in one line, the first few by name. */
    static String inWords(List<Change> changes) {
        if (changes.isEmpty()) {
            return "không có thay đổi";
        }
        String named =
                changes.stream().limit(NAMED_IN_A_LINE).map(Change::inWords).collect(Collectors.joining("; "));
        int more = changes.size() - NAMED_IN_A_LINE;
        return more > 0 ? named + "; và " + more + " thay đổi khác" : named;
    }
}
