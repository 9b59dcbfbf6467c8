package vn.tdkt.docx;

import java.util.ArrayList;
import java.util.List;

/** The name of a field, taken apart once: what it is called inside each list it may belong to. */
final class FieldPath {

    private final String full;
    private final String[] lists;
    private final String[] names;

    private FieldPath(String full, List<String> lists, List<String> names) {
        this.full = full;
        this.lists = lists.toArray(new String[0]);
        this.names = names.toArray(new String[0]);
    }

    static FieldPath of(String full) {
        List<String> lists = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int dot = full.indexOf('.'); dot >= 0; dot = full.indexOf('.', dot + 1)) {
            lists.add(full.substring(0, dot));
            names.add(full.substring(dot + 1));
        }
        return new FieldPath(full, lists, names);
    }

    /** The whole name. */
    String full() {
        return full;
    }

    /** The name inside an item of that list; empty when the field is none of the list's. */
    String within(String list) {
        if (list.isEmpty()) {
            return full;
        }
        for (int i = 0; i < lists.length; i++) {
            if (lists[i].equals(list)) {
                return names[i];
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return full;
    }
}
