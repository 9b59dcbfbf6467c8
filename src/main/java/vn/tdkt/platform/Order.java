package vn.tdkt.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.jspecify.annotations.Nullable;

/** The order an engine query asks for, over values that are not in the engine's tables. */
record Order<T>(List<QueryOrderingProperty> wanted, Map<String, Function<T, @Nullable String>> columns) {

    Comparator<T> comparator() {
        Comparator<T> order = Comparator.comparing(any -> 0);
        for (QueryOrderingProperty property : wanted) {
            order = order.thenComparing(by(property));
        }
        return order;
    }

    private Comparator<T> by(QueryOrderingProperty property) {
        Function<T, @Nullable String> column =
                columns.getOrDefault(property.getQueryProperty().getName(), any -> "");
        Comparator<T> ascending = Comparator.comparing(value -> String.valueOf(column.apply(value)));
        return property.getDirection() == Direction.DESCENDING ? ascending.reversed() : ascending;
    }
}
