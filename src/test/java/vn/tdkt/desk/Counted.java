package vn.tdkt.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tdkt.StatementCount;

/** How many statements each screen of a year sends. */
record Counted(Map<String, Integer> screens) {

    Counted() {
        this(new LinkedHashMap<>());
    }

    void count(String screen, Runnable work) {
        screens.put(screen, StatementCount.of(work));
    }
}
