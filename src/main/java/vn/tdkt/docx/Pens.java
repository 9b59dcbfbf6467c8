package vn.tdkt.docx;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Pens that rest, at most one for each processor: nobody waits for one. Not by thread: a server may have thousands, and what a
 * pen holds outside the heap would live as long as they do.
 */
final class Pens {

    private static final AtomicReferenceArray<Pen> RESTING =
            new AtomicReferenceArray<>(Runtime.getRuntime().availableProcessors());

    private Pens() {}

    /** One that rests, or a new one. */
    static Pen take() {
        for (int place = 0; place < RESTING.length(); place++) {
            Pen pen = RESTING.getAndSet(place, null);
            if (pen != null) {
                return pen;
            }
        }
        return new Pen();
    }

    /** To rest, or to be closed where enough rest already. */
    static void giveBack(Pen pen) {
        pen.rest();
        for (int place = 0; place < RESTING.length(); place++) {
            if (RESTING.compareAndSet(place, null, pen)) {
                return;
            }
        }
        pen.close();
    }
}
