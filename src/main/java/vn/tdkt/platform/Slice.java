package vn.tdkt.platform;

import java.util.Comparator;
import java.util.List;

/** The page of a result that an engine query asks for. */
record Slice<T>(int first, int most) {

    List<T> of(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).skip(first).limit(most).toList();
    }
}
