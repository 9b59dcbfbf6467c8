package vn.tdkt.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Whose time it is. A thread is in one part at a time; what is called within another part does not count there. */
enum Part {
    ENGINE("engine"),
    FEATURES("features"),
    DOCUMENTS("documents"),
    MAIL("mails"),
    REQUESTS("requests and logins around them");

    private static final ThreadLocal<Running> NOW = ThreadLocal.withInitial(Running::new);
    private static final Map<Part, AtomicLong> NANOS = new EnumMap<>(Part.class);

    static {
        for (Part part : values()) {
            NANOS.put(part, new AtomicLong());
        }
    }

    private final String what;

    Part(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    long nanos() {
        return NANOS.get(this).get();
    }

    /** Begins anew. */
    static void forget() {
        NANOS.values().forEach(nanos -> nanos.set(0));
    }

    /** Work that may fail. */
    interface Work<T> {
        T run() throws Throwable;
    }

    <T> T of(Work<T> work) throws Throwable {
        Running running = NOW.get();
        Part outer = running.turnTo(this);
        try {
            return work.run();
        } finally {
            running.turnTo(outer);
        }
    }

    /** What a thread is at, and since when. */
    private static final class Running {

        private Part part;
        private long since;

        Part turnTo(Part next) {
            long now = System.nanoTime();
            Part before = part;
            if (before != null) {
                NANOS.get(before).addAndGet(now - since);
            }
            part = next;
            since = now;
            return before;
        }
    }
}
