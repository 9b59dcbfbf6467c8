package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The blocks and repeated rows that run around a place of a template, outermost first. */
final class OpenLists {

    private final List<String> open = new ArrayList<>();

    void open(String path) {
        open.add(path);
    }

    void close() {
        open.remove(open.size() - 1);
    }

    boolean has(String path) {
        return open.contains(path);
    }

    List<String> all() {
        return List.copyOf(open);
    }

    /** The lists whose items are meant, but those that a block around or inside runs through. */
    Set<String> begunBy(List<Placeholder> found) {
        Set<String> lists = new LinkedHashSet<>();
        found.stream()
                .map(Placeholder::list)
                .filter(list -> !list.isEmpty() && !open.contains(list))
                .forEach(lists::add);
        found.stream().filter(Placeholder::isMarker).map(Placeholder::path).forEach(lists::remove);
        return lists;
    }
}
